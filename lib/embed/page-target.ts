import type { ChartDefinition } from "@/lib/charts/kit/chart";
import { decodeSegment } from "@/lib/http/split-file";
import { type EmbedTarget, embedTarget } from "./embed-target";

/** The charts of a story, in order; none where there is no such story. The story may be named with an edition. */
export type ChartsOf = (story: string) => readonly Pick<ChartDefinition, "id" | "page">[];

/**
 * Reads the address of a story's page and names the first chart that the page shows, in the state of the address; null
 * for the address of a page without charts and for any other.
 */
export function pageTarget(
  { pathname, search }: Pick<URL, "pathname" | "search">,
  chartsOf: ChartsOf,
): EmbedTarget | null {
  const [lang = "", story = "", ...rest] = pathname.replace(/\/$/, "").split("/").slice(1);
  const page = rest.map(decodeSegment).join("/");
  const first = chartsOf(decodeSegment(story)).find((chart) => chart.page === page);
  if (!first) return null;
  return embedTarget(new URL(`/${lang}/${story}/charts/${first.id}${search}`, "http://page.invalid"));
}
