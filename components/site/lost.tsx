import { allStories } from "@/lib/server/stories";
import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import { PageLinks } from "./page-links";

/** What a reader sees at an address without a page: that it is so, and the pages that exist. */
export function Lost({ lang }: { readonly lang: Lang }) {
  const text = siteText[lang];
  return (
    <section lang={lang}>
      <h1>{text.notFoundTitle}</h1>
      <p>{text.notFound}</p>
      <PageLinks lang={lang} stories={allStories().map(({ id, title }) => ({ id, title: title[lang] }))} />
    </section>
  );
}
