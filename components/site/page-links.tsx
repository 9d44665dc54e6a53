import { site as en } from "@/lib/text/en/site";
import { site as ko } from "@/lib/text/ko/site";
import type { Lang } from "@/lib/text/lang";
import { pagePath, storyPages } from "./story-pages";

interface PageLinksProps {
  readonly lang: Lang;
  /** The stories to whose pages a lost reader is sent. */
  readonly stories: readonly { readonly id: string; readonly title: string }[];
}

/** The pages that do exist, for a reader whose page does not. */
export function PageLinks({ lang, stories }: PageLinksProps) {
  const text = { en, ko }[lang];
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
