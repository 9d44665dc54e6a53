import type { DatasetName } from "@/lib/datasets/registry";
import type { Query } from "@/lib/query/query";
import type { CardRef } from "@/lib/story/card-ref";
import type { ChartSource } from "@/lib/story/row-sources";
import type { Story } from "@/lib/story/story";
import type { Lang, Pair } from "@/lib/text/lang";

export type ChartKind = "bar" | "line" | "timeline" | "matrix" | "comparison" | "table";

/** A column of a chart's table. */
export interface ChartColumn {
  readonly label: string;
  readonly numeric: boolean;
  /** The column of the chart's dataset whose figures it shows as they are; none for what is counted or computed. */
  readonly column?: string;
  /** Whether its figures are those of the marks; if no column says so, the first numeric one's are. */
  readonly drawn?: boolean;
}

/** A row of a chart's table; its mark has the same id. */
export interface ChartTableRow {
  readonly id: string;
  readonly cells: readonly string[];
  /** The figure that the row shows, where its id is not that of a row of the chart's dataset. */
  readonly figure?: CardRef;
}

/** The chart's data as a table of formatted cells, shown below every chart. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartTableRow[];
}

/**
 * What a chart shows, without positions: plain JSON, built on the server from checked data, in one language. A chart's
 * own model adds its rows, marks and axes.
 */
export interface ChartModel {
  readonly chart: string;
  readonly lang: Lang;
  /** One sentence that states what the data shows; the chart's headline. */
  readonly finding: string;
  /** What is measured and in which unit. */
  readonly measure: string;
  /** A text alternative of a few sentences, for `<desc>` and screen readers. */
  readonly alt: string;
  /** Remarks below the chart: what is left out, what a mark means. */
  readonly notes: readonly string[];
  readonly sources: readonly ChartSource[];
  readonly table: ChartTable;
}

export interface ChartContext {
  readonly lang: Lang;
  /** The reader's filters, search and order; an empty query selects everything. */
  readonly query: Query;
  /** The values of the chart's view options, such as `{ scale: "log" }`; every declared option is present. */
  readonly options: { readonly [option: string]: string };
}

/** A chart of the registry; its drawing is found by its id (`load-drawing.ts`). */
export interface ChartDefinition<Model extends ChartModel = ChartModel> {
  /** Permanent, neutral id in kebab-case; also the name of the chart's folder and part of its address. */
  readonly id: string;
  readonly kind: ChartKind;
  /** The dataset whose rows it shows and whose columns a query may filter. */
  readonly dataset: DatasetName;
  /** A short name, for lists and links. */
  readonly title: Pair;
  /** The page that shows it, relative to the story's address; "" is the overview. */
  readonly page: string;
  /** Closed list of values per view option (`_v_…` in the address); the first is the default. */
  readonly options: { readonly [option: string]: readonly string[] };
  build(story: Story, context: ChartContext): Model;
  /** Height in px of the drawing at a width in px; pure, so that a host can reserve it before anything is drawn. */
  height(model: Model, width: number): number;
}
