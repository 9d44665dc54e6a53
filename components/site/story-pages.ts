import type { Lang } from "@/lib/text/lang";

/** The pages of a story, in the order of the navigation; a page's name is the last part of its address. */
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

/** The address of a page of a story; the overview stands at the story's own address. */
export function pagePath(lang: Lang, story: string, page: StoryPage): string {
  return page === "overview" ? `/${lang}/${story}` : `/${lang}/${story}/${page}`;
}
