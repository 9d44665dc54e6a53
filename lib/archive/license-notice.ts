import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";

/** The licence of a story's data as a file: its id, its name in the languages, its address. */
export function licenseNotice(story: Story, langs: readonly Lang[]): string {
  const { id, title, url } = story.license;
  return [id, ...langs.map((lang) => title[lang]), url, ""].join("\n");
}
