import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import { pagePath, storyPages } from "./story-pages";

interface PageLinksProps {
  readonly lang: Lang;
  /** The stories to whose pages a lost reader is sent. */
  readonly stories: readonly { readonly id: string; readonly title: string }[];
}

/** The pages that do exist, for a reader whose page does not. */
export function PageLinks({ lang, stories }: PageLinksProps) {
  const text = siteText[lang];
  return stories.map(({ id, title }) => (
    <nav key={id} aria-label={title}>
      <ul>
        {storyPages.map((page) => (
          <li key={page}>
            <a href={pagePath(lang, id, page)}>{page === "overview" ? title : text.pages[page]}</a>
          </li>
        ))}
      </ul>
    </nav>
  ));
}
