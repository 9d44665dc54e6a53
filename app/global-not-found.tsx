import type { Metadata } from "next";
import { headers } from "next/headers";
import { Lost } from "@/components/site/lost";
import { addressLanguageHeader } from "@/lib/server/page-address";
import { isLang, type Lang, langs } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import "./global.css";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const titles = (await spokenLangs()).map((lang) => {
    const { notFoundTitle, name } = siteText[lang];
    return `${notFoundTitle} · ${name}`;
  });
  return { title: titles.join(" / "), robots: { index: false } };
}

/** Answers every address that no page has: in the language of the address, or in both where it names none. */
export default async function GlobalNotFound() {
  const spoken = await spokenLangs();
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

async function spokenLangs(): Promise<readonly Lang[]> {
  const asked = (await headers()).get(addressLanguageHeader);
  return isLang(asked) ? [asked] : langs;
}
