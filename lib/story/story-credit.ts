import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import type { Story } from "./story";

/** Who wrote a story and who publishes it, in one language. */
export interface StoryCredit {
  /** The people of the byline; none where the story names nobody. */
  readonly authors: readonly string[];
  /** The newsroom, or this site where the story names none. */
  readonly publisher: string;
  /** The newsroom's address; null where the story names none. */
  readonly url: string | null;
}

/** The byline and the newsroom of a story for readers of one language. */
export function storyCredit({ byline = [], newsroom }: Pick<Story, "byline" | "newsroom">, lang: Lang): StoryCredit {
  return {
    authors: byline.map((name) => name[lang]),
    publisher: newsroom ? newsroom.name[lang] : siteText[lang].name,
    url: newsroom?.url ?? null,
  };
}
