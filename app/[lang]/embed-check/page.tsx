import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmbedCheck } from "@/components/embed/embed-check";
import { PageHead } from "@/components/site/page-head";
import { SiteHeader } from "@/components/site/site-header";
import { embedText } from "@/lib/text/embed-text";
import { isLang, langs } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";

interface EmbedCheckPageProps {
  readonly params: Promise<{ readonly lang: string }>;
  readonly searchParams: Promise<{ readonly url?: string | string[] }>;
}

export async function generateMetadata({ params }: EmbedCheckPageProps): Promise<Metadata> {
  const { lang } = await params;
  const { title, standfirst } = embedText[isLang(lang) ? lang : "en"].check;
  const languages = Object.fromEntries(langs.map((other) => [other, `/${other}/embed-check`]));
  return {
    title,
    description: standfirst,
    alternates: { canonical: `/${lang}/embed-check`, languages: { ...languages, "x-default": "/en/embed-check" } },
  };
}

/** Simulates the kinds of pages that host embeds, so that editors can preview an embed before they publish it. */
export default async function EmbedCheckPage({ params, searchParams }: EmbedCheckPageProps) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  const [url = ""] = [(await searchParams).url ?? ""].flat();
  return (
    <>
      <a className="visually-hidden" href="#content">
        {siteText[lang].skip}
      </a>
      <SiteHeader lang={lang} />
      <main id="content" className="page" tabIndex={-1}>
        <PageHead {...embedText[lang].check} />
        <EmbedCheck lang={lang} initial={url} />
        <p>
          <a href={`/${lang}`}>{siteText[lang].allStories}</a>
        </p>
      </main>
    </>
  );
}
