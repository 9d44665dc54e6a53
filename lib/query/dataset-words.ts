import { langs } from "@/lib/text/lang";
import { foldText } from "./fold-text";
import { labelOf } from "./lookups";
import { isDate } from "./plain-row";
import type { RowIndex } from "./row-index";

/** A word that readers see in a dataset. */
export interface DatasetWord {
  /** As it is written; of several ways the one that sorts first, capitals before small letters. */
  readonly shown: string;
  /** Whether it stands in a name or label, and not only in running text. */
  readonly isNamed: boolean;
}

/** How many rows' texts are read; names and labels are read of all. */
const maxTexts = 5000;

const known = new WeakMap<RowIndex, ReadonlyMap<string, DatasetWord>>();

/** The words of a dataset in both languages, by their folded form: of names, labels and texts. Numbers are none. */
export function datasetWords(index: RowIndex): ReadonlyMap<string, DatasetWord> {
  const made = known.get(index) ?? readWords(index);
  known.set(index, made);
  return made;
}

function readWords({ dataset, columns, rows, lookups, values }: RowIndex): ReadonlyMap<string, DatasetWord> {
  const words = new Map<string, DatasetWord>();
  const read = (text: string, isNamed: boolean) => {
    // A name may go on behind a point, a hyphen or an ampersand: AT&T, Dong-A.
    for (const [shown] of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.&'’-][\p{L}\p{M}\p{N}]+)*/gu)) {
      const folded = foldText(shown);
      if (folded.length <= 1 || !/\p{L}/u.test(folded)) continue;
      const before = words.get(folded);
      // Browser and server have the rows in different orders, and must find the same.
      if (!before || (before.isNamed === isNamed && shown < before.shown)) words.set(folded, { shown, isNamed });
    }
  };
  for (const column of columns) {
    if (["id", "text", "url", "date", "boolean", "money", "integer", "number"].includes(column.type)) continue;
    for (const item of values(column).items) {
      if (!isDate(item)) for (const lang of langs) read(labelOf(lookups, dataset, column, String(item), lang), true);
    }
  }
  for (const column of columns.filter(({ type }) => type === "text")) {
    for (const row of rows.slice(0, maxTexts)) read(String(row[column.name] ?? ""), false);
  }
  return words;
}
