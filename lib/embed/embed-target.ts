import { decodeSegment } from "@/lib/http/split-file";
import { cappedParameters } from "@/lib/query/capped-parameters";
import { withoutEmpty } from "@/lib/query/without-empty";
import { isLang } from "@/lib/text/lang";

/** The chart that an address of this server shows, as the address names it; nothing is looked up yet. */
export interface EmbedTarget {
  /** Path and query as they are in the address. */
  readonly path: string;
  /** The story's id, with the edition where the address names one. */
  readonly story: string;
  readonly chart: string;
  /** Filters, view options and presentation; `lang` is the language of a page. */
  readonly parameters: URLSearchParams;
}

/** Reads the address of a chart's page or embed; null for any other. */
export function embedTarget(address: Pick<URL, "pathname" | "search" | "searchParams">): EmbedTarget | null {
  const { pathname, search, searchParams } = address;
  const [first = "", ...rest] = pathname.replace(/\/$/, "").split("/").slice(1).map(decodeSegment);
  const path = pathname + search;
  const parameters = cappedParameters(withoutEmpty(searchParams));
  if (first === "embed") {
    const [story, chart, ...more] = rest;
    return story && chart && more.length === 0 ? { path, story, chart, parameters } : null;
  }
  const [story, section, chart, ...more] = rest;
  if (!isLang(first) || !story || section !== "charts" || !chart || more.length > 0) return null;
  parameters.set("lang", first);
  return { path, story, chart, parameters };
}
