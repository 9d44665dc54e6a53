import type { DatasetName } from "@/lib/datasets/registry";
import type { Query } from "@/lib/query/query";
import type { CardRef } from "@/lib/story/card-ref";
import type { ChartSource } from "@/lib/story/row-sources";
import type { SideShape } from "@/lib/story/side-key";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Story } from "@/lib/story/story";
import type { Lang, Pair } from "@/lib/text/lang";
import type { Digest } from "./digest";

export type ChartKind = "figures" | "bar" | "line" | "timeline" | "matrix" | "comparison" | "chapters" | "table";

/** A column of a chart's table. */
export interface ChartColumn {
  readonly label: string;
  readonly numeric: boolean;
  /** The column of the chart's dataset whose figures it shows as they are; none for what is counted or computed. */
  readonly column?: string;
  /** The names of the data behind its cells (`data` of a row) that no column of the dataset has. */
  readonly data?: readonly string[];
  /** Whether its figures are those of the marks; if no column says so, the first numeric one's are. */
  readonly drawn?: boolean;
}

/** A row of a chart's table; its mark has the same id. */
export interface ChartTableRow {
  readonly id: string;
  readonly cells: readonly string[];
  /** Data behind its cells that no column of the dataset has, by name: numbers, ids, EDTF dates. */
  readonly data?: Readonly<Record<string, string | number | null>>;
  /** The figure that the row shows, where its id is not that of a row of the chart's dataset. */
  readonly figure?: CardRef;
}

/** The chart's data as a table of formatted cells, shown below every chart. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartTableRow[];
}

/** A row that a chart counts and lists, but does not draw. */
export interface ListedRow {
  readonly id: string;
  readonly side: SideSlot;
  readonly shape: SideShape;
  readonly sideLabel: string;
  readonly label: string;
  /** Its formatted amount. */
  readonly text: string;
  readonly status: string;
}

/** The rows that a chart lists below its drawing, behind one line. */
export interface ListedRows {
  /** The line: how many they are. */
  readonly label: string;
  readonly groups: readonly { readonly heading: string; readonly rows: readonly ListedRow[] }[];
}

/**
 * What a chart shows, without positions: plain JSON, built on the server from checked data, in one language. A chart's
 * own model adds its rows, marks and axes.
 */
export interface ChartModel {
  /** The id of the chart of the registry whose drawing and height it has; of a view, that of the chart it shows. */
  readonly chart: string;
  readonly lang: Lang;
  /** One sentence that states what the data shows; the chart's headline, computed or by an editor. */
  readonly finding: string;
  /** What an editor says below a headline of their own. */
  readonly standfirst?: string;
  /** The ids of the rows on which an editor’s headline rests; none by default. */
  readonly told?: readonly string[];
  /** What is measured and in which unit. */
  readonly measure: string;
  /** A text alternative of a few sentences, for `<desc>` and screen readers. */
  readonly alt: string;
  /** Remarks below the chart: what is left out, what a mark means. */
  readonly notes: readonly string[];
  readonly sources: readonly ChartSource[];
  readonly table: ChartTable;
  /** The rows of the table that are not drawn, but listed below the drawing; none by default. */
  readonly listed?: ListedRows;
}

export interface ChartContext {
  readonly lang: Lang;
  /** The reader's filters, search and order; an empty query selects everything. */
  readonly query: Query;
  /** The values of the chart's view options, such as `{ scale: "log" }`; every declared option is present. */
  readonly options: { readonly [option: string]: string };
}

/** What a view shows. */
interface ShownChart {
  readonly chart: ChartDefinition;
  /** The rows that it chooses. */
  readonly query: Query;
  /** Whether it is the whole chart, and gives it its headline. */
  readonly isHead: boolean;
}

/** A chart of the registry, whose drawing is found by its id (`load-drawing.ts`), or a view of one (`view-chart.ts`). */
export interface ChartDefinition<Model extends ChartModel = ChartModel> {
  /** Permanent, neutral id in kebab-case; also the name of the chart's folder and part of its address. */
  readonly id: string;
  readonly kind: ChartKind;
  /** The dataset whose rows it shows and whose columns a query may filter. */
  readonly dataset: DatasetName;
  /** Whether the story itself chooses what it shows, as in `story.json`; a query then selects none of it. */
  readonly isFixed?: boolean;
  /** A short name, for lists and links. */
  readonly title: Pair;
  /** The page that shows it, relative to the story's address; "" is the overview. */
  readonly page: string;
  /** Closed list of values per view option (`_v_…` in the address); the first is the default. */
  readonly options: { readonly [option: string]: readonly string[] };
  readonly shows?: ShownChart;
  build(story: Story, context: ChartContext): Model;
  /** Height in px of the drawing at a width in px; pure, so that a host can reserve it before anything is drawn. */
  height(model: Model, width: number): number;
  /**
   * What a picture shows that has no room for the whole drawing: the marks, the most important first.
   *
   * @param beside of chapters, the digest of the chart that stands beside one
   */
  digest(model: Model, beside?: Digest | null): Digest;
}
