import { findChart } from "@/lib/charts/registry";
import { isDatasetName } from "@/lib/datasets/registry";
import { dataPages, sitePages } from "@/lib/http/site-pages";
import { decodeSegment } from "@/lib/http/split-file";
import { isLang, type Lang } from "@/lib/text/lang";
import { findStory } from "./stories";

/** The request header in which the not-found page learns the language of an address. */
export const addressLanguageHeader = "x-address-language";

/** What an address of a page stands for; `current` is where an edition that is gone has its successor. */
export type PageAddress =
  | { readonly kind: "page" | "lost"; readonly lang: Lang | "" }
  | { readonly kind: "gone"; readonly lang: Lang; readonly current: string };

/**
 * Tells from its path whether an address can be a page's: "lost" when its language, story, chart or dataset does not
 * exist, "gone" when it names a well-formed edition that is not the current one, else "page". The router knows the rest.
 */
export function readPageAddress(pathname: string): PageAddress {
  const [first = "", segment, section, name] = pathname.split("/").slice(1).map(decodeSegment);
  if (first === "" || (segment === undefined && first.includes("."))) return { kind: "page", lang: "" };
  if (!isLang(first)) return { kind: "lost", lang: "" };
  if (segment === undefined || segment === "" || sitePages.includes(segment)) return { kind: "page", lang: first };
  const [id = "", edition, ...rest] = segment.split("@");
  const story = findStory(id);
  if (!story || rest.length > 0 || (edition !== undefined && !/^[0-9a-f]{12}$/.test(edition))) {
    return { kind: "lost", lang: first };
  }
  if (name && section === "charts" && !findChart(name)) return { kind: "lost", lang: first };
  if (name && section === "data" && !isDatasetName(name) && !dataPages.includes(name))
    return { kind: "lost", lang: first };
  if (edition === undefined || edition === story.edition) return { kind: "page", lang: first };
  return { kind: "gone", lang: first, current: pathname.replace(/@[0-9a-f]{12}/, `@${story.edition}`) };
}
