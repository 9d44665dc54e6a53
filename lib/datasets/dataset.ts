import type { Pair } from "@/lib/text/lang";
import type { Column, ColumnMeta, Columns } from "./column";

/** A dataset as it is declared once; reader, check, API, tables, exports and documentation follow from it. */
export interface Dataset<C extends Columns = Columns> {
  readonly name: string;
  readonly label: Pair;
  readonly description: Pair;
  /** The Korean word by which its rows are counted, as in `거래 23건`. */
  readonly counter: string;
  readonly columns: C;
  /** Sets of columns that must be unique together, beside the id. */
  readonly naturalKeys: readonly (readonly string[])[];
  /** False for the few datasets whose rows need no source. */
  readonly sourced: boolean;
  /** The column, or the text pair without its language, that names a row to readers; null where only the id does. */
  readonly heading: string | null;
  /** Columns of the table that readers see first, in order; the others can be shown. */
  readonly shown: readonly string[];
  /** The order of a table that nobody has sorted, in the grammar of `_sort`. */
  readonly order: string;
  /** The columns by which readers filter. */
  readonly facets: readonly string[];
}

/** The decoded row of a dataset: each column's value by the column's name. */
export type RowOf<D extends Dataset> = {
  readonly [Name in keyof D["columns"]]: D["columns"][Name] extends Column<infer Value> ? Value : never;
};

type ColumnName<C> = keyof C & string;
type PairName<Name> = Name extends `${infer Pair}_en` ? Pair : never;

/** A declaration as it is written: it names only columns of its own, in `shown` also text pairs without a language. */
interface Declaration<C extends Columns> extends Omit<Dataset<C>, "counter" | "naturalKeys" | "sourced" | "heading"> {
  readonly counter?: string;
  readonly naturalKeys?: readonly (readonly ColumnName<C>[])[];
  readonly sourced?: false;
  readonly heading?: ColumnName<C> | PairName<keyof C>;
  readonly shown: readonly (ColumnName<C> | PairName<keyof C>)[];
  readonly facets: readonly ColumnName<C>[];
}

/** Completes a declaration: unless it says otherwise, rows need a source and have neither a heading nor a natural key, and are counted by 건. */
export function defineDataset<const C extends Columns>(declaration: Declaration<C>): Dataset<C> {
  const shown = declaration.shown.flatMap((name) =>
    name in declaration.columns ? [name] : [`${name}_en`, `${name}_ko`],
  );
  return { counter: "건", naturalKeys: [], sourced: true, heading: null, ...declaration, shown };
}

/** The columns of a dataset without their codecs, in file order. */
export function columnMetas(dataset: Dataset): ColumnMeta[] {
  return Object.entries(dataset.columns).map(([name, { codec: _codec, ...meta }]) => ({ name, ...meta }));
}
