import type { Metadata } from "next";
import { Lost } from "@/components/site/lost";
import { langs } from "@/lib/text/lang";
import "./global.css";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "404", robots: { index: false } };

/** Answers every address that no page has, in both languages, as nothing tells which one the reader wants. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <main className="page">
          {langs.map((lang) => (
            <Lost key={lang} lang={lang} />
          ))}
        </main>
      </body>
    </html>
  );
}
