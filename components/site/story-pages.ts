import type { Lang } from "@/lib/text/lang";

/** The pages of a story in the order of the navigation; the name of a page is the last segment of its path. */
export const storyPages = [
  "overview",
  "deals",
  "valuations",
  "partners",
  "chronology",
  "compare",
  "rulings",
  "sources",
  "data",
] as const;

export type StoryPage = (typeof storyPages)[number];

/** The path of a page of a story; that of the overview is the story's own path. */
export function pagePath(lang: Lang, story: string, page: StoryPage): string {
  return page === "overview" ? `/${lang}/${story}` : `/${lang}/${story}/${page}`;
}
