"use client";

import { usePathname } from "next/navigation";
import { site as en } from "@/lib/text/en/site";
import { site as ko } from "@/lib/text/ko/site";
import { isLang } from "@/lib/text/lang";
import { PageLinks } from "./page-links";

/** What a reader sees at an address of a story without a page, in the language of the address. */
export function LostInStory() {
  const [, first, story = ""] = usePathname().split("/");
  const lang = isLang(first) ? first : "en";
  const text = { en, ko }[lang];
  return (
    <>
      <h1>{text.notFoundTitle}</h1>
      <p>{text.notFound}</p>
      <PageLinks lang={lang} stories={[{ id: story, title: text.pages.overview }]} />
    </>
  );
}
