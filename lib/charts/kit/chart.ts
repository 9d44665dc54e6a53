import type { DatasetName } from "@/lib/datasets/registry";
import type { Query } from "@/lib/query/query";
import type { CardRef } from "@/lib/story/card-ref";
import type { Story } from "@/lib/story/story";
import type { Lang, Pair } from "@/lib/text/lang";

export type ChartKind = "bar" | "line" | "timeline" | "matrix" | "comparison" | "table";

/** Whom a mark concerns: the story's first or second side, both, or neither. It chooses colour and shape. */
export type SideSlot = "first" | "second" | "both" | "neither";

/** Solid: done and exact. Hollow: proposed, rejected, planned or "up to". */
export type MarkForm = "solid" | "hollow";

/** A source as a chart names it: its id and the publisher's name. */
export interface ChartSource {
  readonly id: string;
  readonly publisher: string;
}

/** A column of a chart's table. */
export interface ChartColumn {
  readonly label: string;
  readonly numeric: boolean;
  /** The column of the chart's dataset whose figures stand in it as they are; none for what is counted or computed. */
  readonly column?: string;
  /** Whether its figures are those that the marks show; else the first numeric column's are. */
  readonly drawn?: boolean;
}

/** A row of a chart's table; its id is also that of its mark. */
export interface ChartTableRow {
  readonly id: string;
  readonly cells: readonly string[];
  /** The one figure that the row shows, where its id is not that of a row of the chart's dataset. */
  readonly figure?: CardRef;
}

/** The chart's data as text, the form that stands below every chart. Cells are worded for readers. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartTableRow[];
}

/**
 * Everything a chart says, apart from its pixels: plain JSON, built on the server from checked data, worded in
 * one language. A chart's own model adds its rows, marks and axes.
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
  /** Remarks that belong under the chart: what is left out, what a mark means. */
  readonly notes: readonly string[];
  readonly sources: readonly ChartSource[];
  readonly table: ChartTable;
}

/** The values of a chart's view options, such as `{ scale: "log" }`; every declared option is present. */
export type ChartOptions = { readonly [option: string]: string };

export interface ChartContext {
  readonly lang: Lang;
  /** The filter, search and order that the reader chose; an empty query shows everything. */
  readonly query: Query;
  readonly options: ChartOptions;
}

/** A chart of the registry: what it draws, without how it is drawn. */
export interface ChartDefinition<Model extends ChartModel = ChartModel> {
  /** Permanent, neutral id in kebab-case; also the address and the name of the drawing in components/chart. */
  readonly id: string;
  readonly kind: ChartKind;
  /** The dataset whose rows it shows and whose columns a query may filter. */
  readonly dataset: DatasetName;
  /** A short name, for lists and links. */
  readonly title: Pair;
  /** The page of the site on which it stands, below the story's address; "" is the overview. */
  readonly page: string;
  /** Closed list of values per view option (`_v_…` in the address); the first is the default. */
  readonly options: { readonly [option: string]: readonly string[] };
  build(story: Story, context: ChartContext): Model;
  /** Height in px of the drawing at a width in px; pure, so that a host can know it beforehand. */
  height(model: Model, width: number): number;
}
