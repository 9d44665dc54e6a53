import type { Metadata } from "next";
import { headers } from "next/headers";
import { NotFound } from "@/components/site/not-found";
import { addressLanguageHeader } from "@/lib/server/page-address";
import { isLang, type Lang, langs } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import "./global.css";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const titles = (await pageLangs()).map((lang) => {
    const { notFoundTitle, name } = siteText[lang];
    return `${notFoundTitle} · ${name}`;
  });
  return { title: titles.join(" / "), robots: { index: false } };
}

/** The page for unknown addresses: in the language of the address, or in both if it has none. */
export default async function GlobalNotFound() {
  const shown = await pageLangs();
  return (
    <html lang={shown[0]}>
      <body>
        <main className="page">
          {shown.map((lang) => (
            <NotFound key={lang} lang={lang} />
          ))}
        </main>
      </body>
    </html>
  );
}

async function pageLangs(): Promise<readonly Lang[]> {
  const lang = (await headers()).get(addressLanguageHeader);
  return isLang(lang) ? [lang] : langs;
}
