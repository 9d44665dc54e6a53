import { findChart } from "@/lib/charts/registry";
import { isDatasetName } from "@/lib/datasets/registry";
import { dataPages, sitePages } from "@/lib/http/site-pages";
import { decodeSegment } from "@/lib/http/split-file";
import { isLang, type Lang } from "@/lib/text/lang";
import { findStory } from "./stories";

/** The request header that passes the language of an address to the not-found page. */
export const addressLanguageHeader = "x-address-language";

/** What a page's address refers to; `current` is the path of the same page in the current edition. */
export type PageAddress =
  | { readonly kind: "page" | "not-found"; readonly lang: Lang | "" }
  | { readonly kind: "gone"; readonly lang: Lang; readonly current: string };

/**
 * Classifies the path of a page's address: "not-found" when its language, story, chart or dataset does not exist, "gone"
 * when it names a well-formed edition other than the current one, else "page". The router decides about other paths.
 */
export function readPageAddress(pathname: string): PageAddress {
  const [first = "", segment, section, name] = pathname.split("/").slice(1).map(decodeSegment);
  if (first === "" || (segment === undefined && first.includes("."))) return { kind: "page", lang: "" };
  if (!isLang(first)) return { kind: "not-found", lang: "" };
  if (segment === undefined || segment === "" || sitePages.includes(segment)) return { kind: "page", lang: first };
  const [id = "", edition, ...rest] = segment.split("@");
  const story = findStory(id);
  if (!story || rest.length > 0 || (edition !== undefined && !/^[0-9a-f]{12}$/.test(edition))) {
    return { kind: "not-found", lang: first };
  }
  if (name && section === "charts" && !findChart(name)) return { kind: "not-found", lang: first };
  if (name && section === "data" && !isDatasetName(name) && !dataPages.includes(name))
    return { kind: "not-found", lang: first };
  if (edition === undefined || edition === story.edition) return { kind: "page", lang: first };
  return { kind: "gone", lang: first, current: pathname.replace(/@[0-9a-f]{12}/, `@${story.edition}`) };
}
