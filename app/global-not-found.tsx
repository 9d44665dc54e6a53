import type { Metadata } from "next";
import { headers } from "next/headers";
import { Lost } from "@/components/site/lost";
import { addressLanguageHeader } from "@/lib/server/page-address";
import { isLang, langs } from "@/lib/text/lang";
import "./global.css";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "404", robots: { index: false } };

/** Answers every address that no page has: in the language of the address, or in both where it names none. */
export default async function GlobalNotFound() {
  const asked = (await headers()).get(addressLanguageHeader);
  const spoken = isLang(asked) ? [asked] : langs;
  return (
    <html lang={spoken[0]}>
      <body>
        <main className="page">
          {spoken.map((lang) => (
            <Lost key={lang} lang={lang} />
          ))}
        </main>
      </body>
    </html>
  );
}
