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

/** What the keys in the cells of a text column name: readers are told it in words, files have the keys. */
export type KeyKind = "chart" | "query" | "grounds" | "dataset" | "row" | "column" | "list";

/** What a reader must know about any column. */
interface ColumnFacts {
  readonly name: string;
  readonly label: Pair;
  readonly description: Pair;
  readonly required: boolean;
  /** Unit of a number, such as °; money has a currency instead. */
  readonly unit?: string;
  /** The column with the unit of each number, as a word of its fixed list. */
  readonly unitIn?: string;
  /** The dataset whose ids the values are; for `word` columns the fixed list is in `terms`. */
  readonly references?: string;
  /** Values, beside ids, that a reference may hold. */
  readonly alsoAllowed?: readonly string[];
  /** Words that code acts on and `terms` therefore does not list. */
  readonly words?: readonly string[];
  /** The column that says whether a figure is exact, about, up to, at least or reported. */
  readonly qualifier?: string;
  /** Other columns without which its figures would be misread, such as the currency of a rate. */
  readonly readWith?: readonly string[];
  /** A column with which it is present or absent together. */
  readonly together?: string;
  /** What its cells name, where they are keys that only programs read. */
  readonly key?: KeyKind;
  /** A cell that it takes, where its type does not say what stands in it. */
  readonly example?: string;
  /** Of a computed column, which is in no file: the currency with which alone it is there, as `_money` names it. */
  readonly computedIn?: string;
  /** For `_en` and `_ko` columns: the name of the pair, its label without a language, and the language of this half. */
  readonly half?: { readonly pair: string; readonly lang: "en" | "ko"; readonly label: Pair };
}

/**
 * Where the currency of amounts comes from: another column of the row, or the same ISO 4217 code in every row, into which
 * amounts in the currency in the column `from` are converted.
 */
export type ColumnCurrency =
  | { readonly column: string; readonly code?: undefined }
  | { readonly code: string; readonly from: string; readonly column?: undefined };

/** A column of amounts in whole units of a currency. */
export interface MoneyColumn extends ColumnFacts {
  readonly type: "money";
  readonly currency: ColumnCurrency;
  /** The column with the date whose month gives the rate when it is converted. */
  readonly dated?: string;
  /** Of a value of someone, such as a company's valuation: the column that names whose. */
  readonly whose?: string;
  /**
   * Of amounts that may be added up: the column with the row that already contains the amount. Money without it, such
   * as a company's valuations, is never added.
   */
  readonly containedIn?: string;
  /** Of amounts that may be added up: the column whose values are never added together, as what is done and what is refused. */
  readonly addedBy?: string;
  /** Of amounts that may be added up: the column with the earlier row whose amount this one takes the place of. */
  readonly replaces?: string;
  /** True where an empty cell says that the amount was not disclosed, and not that there is none. */
  readonly undisclosed?: boolean;
}

/** A column of anything but money. */
export interface PlainColumn extends ColumnFacts {
  readonly type: Exclude<ColumnType, "money">;
}

/** A column without its codec; plain data, also sent to the browser. */
export type ColumnMeta = MoneyColumn | PlainColumn;

/** A column as it is declared: its metadata and the codec between a CSV cell and a value. */
export type Column<Value> = (Omit<MoneyColumn, "name"> | Omit<PlainColumn, "name">) & {
  readonly codec: z.ZodType<Value, string>;
};

export type Columns = Readonly<Record<string, Column<unknown>>>;
