import type { Metadata } from "next";
import { headers } from "next/headers";
import { FontFaces } from "@/components/site/font-faces";
import { NotFound } from "@/components/site/not-found";
import { SiteHeader } from "@/components/site/site-header";
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

/** The page for unknown addresses, with the site's header: in the language of the address, or in both if it has none. */
export default async function GlobalNotFound() {
  const shown = await pageLangs();
  const [first = "en"] = shown;
  return (
    <html lang={first}>
      <head>
        <FontFaces />
      </head>
      <body>
        <a className="visually-hidden" href="#content">
          {siteText[first].skip}
        </a>
        <SiteHeader lang={first} isUnknown />
        <main id="content" className="page" tabIndex={-1}>
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
