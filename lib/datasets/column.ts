import type { z } from "zod";
import type { Pair } from "@/lib/text/lang";

/** How a value is typed in JSON and treated by queries, tables and metadata. */
export type ColumnType =
  | "id"
  | "text"
  | "url"
  | "word"
  | "currency"
  | "side"
  | "boolean"
  | "integer"
  | "number"
  | "money"
  | "date"
  | "reference"
  | "references"
  | "citations";

/** What a reader must know about a column, without its codec; plain data, also sent to the browser. */
export interface ColumnMeta {
  readonly name: string;
  readonly type: ColumnType;
  readonly label: Pair;
  readonly description: Pair;
  readonly required: boolean;
  /** Unit of a number, such as MW; money names its currency in another column instead. */
  readonly unit?: string;
  /** The dataset whose ids the values are; for `word` columns the fixed list stands in `terms`. */
  readonly references?: string;
  /** Values, beside ids, that a reference may hold. */
  readonly alsoAllowed?: readonly string[];
  /** Words that code acts on and `terms` therefore does not list. */
  readonly words?: readonly string[];
  /** For `money`: the column that holds its currency. */
  readonly currency?: string;
  /** For `money` that is the same currency in every row: its code. */
  readonly inCurrency?: string;
  /** For `money`: the column with the date whose month gives the rate when it is converted. */
  readonly dated?: string;
  /** For `money` that is a value of someone, as a company's valuation is: the column that names whose. */
  readonly whose?: string;
  /**
   * For `money` that may be added up: the column with the row that already contains the amount. Money without it, such
   * as a company's valuations, is never added.
   */
  readonly containedIn?: string;
  /** For `money`: an empty cell says that the amount was not disclosed, and not that there is none. */
  readonly undisclosed?: boolean;
  /** The column that says whether a figure is exact, about, up to, at least or reported. */
  readonly qualifier?: string;
  /** A column with which it is there or absent together. */
  readonly together?: string;
  /** For `_en` and `_ko` columns: the name of the pair, its label without a language, and the language of this half. */
  readonly half?: { readonly pair: string; readonly lang: "en" | "ko"; readonly label: Pair };
}

/** A column as it is declared: its metadata and the codec between a CSV cell and a value. */
export interface Column<Value> extends Omit<ColumnMeta, "name"> {
  readonly codec: z.ZodType<Value, string>;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;
