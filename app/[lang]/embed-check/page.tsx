import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmbedCheck } from "@/components/embed/embed-check";
import { PageHead } from "@/components/site/page-head";
import { embed as en } from "@/lib/text/en/embed";
import { site as siteEn } from "@/lib/text/en/site";
import { embed as ko } from "@/lib/text/ko/embed";
import { site as siteKo } from "@/lib/text/ko/site";
import { isLang, langs } from "@/lib/text/lang";

interface EmbedCheckPageProps {
  readonly params: Promise<{ readonly lang: string }>;
  readonly searchParams: Promise<{ readonly url?: string | string[] }>;
}

export async function generateMetadata({ params }: EmbedCheckPageProps): Promise<Metadata> {
  const { lang } = await params;
  const { title, standfirst } = (lang === "ko" ? ko : en).check;
  const languages = Object.fromEntries(langs.map((other) => [other, `/${other}/embed-check`]));
  return {
    title,
    description: standfirst,
    alternates: { canonical: `/${lang}/embed-check`, languages: { ...languages, "x-default": "/en/embed-check" } },
  };
}

/** Plays the kinds of pages into which embeds are pasted, so that an editor sees beforehand what becomes of one. */
export default async function EmbedCheckPage({ params, searchParams }: EmbedCheckPageProps) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  const [url = ""] = [(await searchParams).url ?? ""].flat();
  return (
    <main className="page">
      <PageHead {...{ en, ko }[lang].check} />
      <EmbedCheck lang={lang} first={url} />
      <p>
        <a href={`/${lang}`}>{{ en: siteEn, ko: siteKo }[lang].stories}</a>
      </p>
    </main>
  );
}
