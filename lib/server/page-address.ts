import { datasetInstead, findStoryChart, findStoryPage, storyOutline } from "@/lib/charts/story-outline";
import { dataPages, sitePages } from "@/lib/http/site-pages";
import { decodeSegment } from "@/lib/http/split-file";
import { isStoryPage } from "@/lib/http/story-pages";
import type { Story } from "@/lib/story/story";
import { isLang, type Lang } from "@/lib/text/lang";
import { findStory } from "./stories";

/** The request header that passes the language of an address to the not-found page. */
export const addressLanguageHeader = "x-address-language";

/**
 * What a page's address refers to; `current` the path of the same page in the current edition, `to` that of the page
 * with the rows of a page that the story leaves out.
 */
export type PageAddress =
  | { readonly kind: "page"; readonly lang: Lang | "" }
  | { readonly kind: "not-found"; readonly lang: Lang | "" }
  | { readonly kind: "moved"; readonly lang: Lang; readonly to: string }
  | { readonly kind: "gone"; readonly lang: Lang; readonly current: string };

/**
 * Classifies the path of a page's address: "not-found" when its language, story, page, chart or dataset does not exist or
 * would be empty, "moved" when the story leaves the page out though it has rows for it, "gone" when it names a well-formed
 * edition other than the current one, else "page". The router decides about other paths.
 */
export function readPageAddress(pathname: string): PageAddress {
  const [first = "", segment, section, name] = pathname.split("/").slice(1).map(decodeSegment);
  if (first === "" || (segment === undefined && first.includes("."))) return { kind: "page", lang: "" };
  if (!isLang(first)) return { kind: "not-found", lang: "" };
  if (segment === undefined || segment === "" || sitePages.includes(segment)) {
    return { kind: "page", lang: first };
  }
  const [id = "", edition, ...rest] = segment.split("@");
  const story = findStory(id);
  if (!story || rest.length > 0 || (edition !== undefined && !/^[0-9a-f]{12}$/.test(edition))) {
    return { kind: "not-found", lang: first };
  }
  if (!isOf(story, section, name)) return { kind: "not-found", lang: first };
  const moved = section && !name && !findStoryPage(story, section) ? datasetInstead(story, section) : undefined;
  if (moved !== undefined) return { kind: "moved", lang: first, to: `/${first}/${segment}/data/${moved}` };
  if (edition === undefined || edition === story.edition) return { kind: "page", lang: first };
  return { kind: "gone", lang: first, current: pathname.replace(/@[0-9a-f]{12}/, `@${story.edition}`) };
}

/** Whether a story has something for the parts of a path behind it; of parts that name no kind of page true. */
function isOf(story: Story, section = "", name = ""): boolean {
  if (section === "charts" && name !== "") return findStoryChart(story, name) !== undefined;
  if (section === "data" && name !== "")
    return dataPages.includes(name) || storyOutline(story).datasets.some((dataset) => dataset === name);
  if (!isStoryPage(section)) return true;
  return findStoryPage(story, section) !== undefined || datasetInstead(story, section) !== undefined;
}
