import type { ChartDefinition } from "@/lib/charts/kit/chart";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { citeText } from "@/lib/text/cite-text";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { chartAnchor, citeAnchor, tableAnchor } from "./anchors";

/** A part of a page to which a link jumps: the id of its heading, and the text of the link. */
export interface Jump {
  readonly id: string;
  readonly label: string;
}

/** The parts that pages share, as targets of jump links. */
export const jumpTo = {
  /** A view by what it shows: its own title is the headline to which the link leads. */
  chart: ({ id, title, shows }: ChartDefinition, lang: Lang): Jump => ({
    id: chartAnchor(id),
    label: (shows?.chart.title ?? title)[lang],
  }),
  table: (dataset: DatasetName, lang: Lang, title = datasets[dataset].label[lang]): Jump => ({
    id: tableAnchor(dataset),
    label: tableText[lang].region(title),
  }),
  /** A list of entries, under the title that it has on the page. */
  list: (dataset: DatasetName, title: string): Jump => ({ id: tableAnchor(dataset), label: title }),
  cite: (kind: "table" | "chart", lang: Lang): Jump => ({ id: citeAnchor(kind), label: citeText[lang][kind] }),
};
