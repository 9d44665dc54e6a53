import { allStories } from "@/lib/server/stories";
import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import { pagePath, storyPages } from "./story-pages";

/** Says that no page has this address, and lists the pages that exist. */
export function NotFound({ lang }: { readonly lang: Lang }) {
  const text = siteText[lang];
  return (
    <section lang={lang}>
      <h1>{text.notFoundTitle}</h1>
      <p>{text.notFound}</p>
      {allStories().map(({ id, title }) => (
        <nav key={id} aria-label={title[lang]}>
          <ul>
            {storyPages.map((page) => (
              <li key={page}>
                <a href={pagePath(lang, id, page)}>{page === "overview" ? title[lang] : text.pages[page]}</a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </section>
  );
}
