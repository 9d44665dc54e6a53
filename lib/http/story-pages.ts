import type { Lang } from "@/lib/text/lang";

/** The pages of a story in the order of the navigation; the name of a page is the last segment of its path. */
export const storyPages = [
  "overview",
  "deals",
  "valuations",
  "series",
  "partners",
  "chronology",
  "compare",
  "rulings",
  "sources",
  "data",
] as const;

export type StoryPage = (typeof storyPages)[number];

/** Whether a part of a path is the name of a page of stories; of the overview, which has no part of its own, false. */
export function isStoryPage(name: string): name is Exclude<StoryPage, "overview"> {
  return name !== "overview" && storyPages.some((page) => page === name);
}

/** The path of a page of a story; that of the overview is the story's own path. */
export function pagePath(lang: Lang, story: string, page: StoryPage): string {
  return page === "overview" ? `/${lang}/${story}` : `/${lang}/${story}/${page}`;
}
