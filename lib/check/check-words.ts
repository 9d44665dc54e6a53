import type { PlainColumn } from "@/lib/datasets/column";
import type { Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import type { StoryFile } from "@/lib/datasets/story-file";
import { onlyHeader, type Tables } from "./check-references";
import { type Fault, unknownValue } from "./fault";
import type { ReadTable } from "./read-table";

/** Finds words that are in no fixed list, lists without a word or a column, and sides that the story does not have. */
export function checkWords(tables: Tables, story: StoryFile | undefined): Fault[] {
  return [...checkLists(tables), ...(story ? checkSides(tables, story) : [])];
}

function checkSides(tables: Tables, story: StoryFile): Fault[] {
  const known = [...story.sides.map((side) => side.id), "both", "neither"];
  return columnsOf(tables, ({ type }) => type === "side").flatMap(({ table, column }) =>
    unlisted(table, column, known, "not in the fixed list of story.json's sides, both, neither"),
  );
}

function checkLists(tables: Tables): Fault[] {
  const { terms } = tables;
  // The words that code acts on are not listed.
  const columns = columnsOf(tables, ({ type, words }) => type === "word" && !words);
  const lists = columns.map(({ list }) => list);
  if (!areKnown(terms)) return unlisted(terms, "list", lists, "no column has this list");
  if (terms.rows.length === 0) {
    const words = columns.flatMap(({ table, column }) => wordsIn(table, column));
    return words[0] === undefined ? [] : [onlyHeader(terms.file, "words", words.length, words[0])];
  }
  return [
    ...unlisted(terms, "list", lists, "no column has this list"),
    ...columns.flatMap(({ table, column, list }) => {
      const known = wordsIn({ ...terms, rows: terms.rows.filter(({ values }) => values.list === list) }, "word");
      if (known.length > 0) return unlisted(table, column, known, `not in the fixed list ${list} of terms.csv`);
      const [word, ...more] = wordsIn(table, column);
      if (word === undefined) return [];
      const problem = `the list ${list} has no word, while ${table.file} uses it ${more.length + 1} times; add words such as`;
      return [unknownValue({ file: terms.file, line: 1, column: "list" }, problem, word)];
    }),
  ];
}

function columnsOf(tables: Tables, isWanted: (column: Pick<PlainColumn, "words"> & { type: string }) => boolean) {
  return datasetNames.flatMap((name) => {
    const { columns }: Dataset = datasets[name];
    return Object.entries(columns).flatMap(([column, meta]) =>
      isWanted(meta) ? [{ table: tables[name], column, list: `${name}.${column}` }] : [],
    );
  });
}

function unlisted({ file, rows }: ReadTable, column: string, known: readonly string[], problem: string): Fault[] {
  return rows.flatMap(({ line, values }) => {
    const word = values[column];
    if (typeof word !== "string" || known.includes(word)) return [];
    return [unknownValue({ file, line, column }, problem, word, known)];
  });
}

/** Whether every row of `terms` gave its list and its word; else words are not checked. */
function areKnown({ readable, faults }: ReadTable): boolean {
  return readable && !faults.some(({ column }) => column === undefined || column === "list" || column === "word");
}

function wordsIn({ rows }: Pick<ReadTable, "rows">, column: string): string[] {
  return rows.flatMap(({ values: { [column]: word } }) => (typeof word === "string" ? [word] : []));
}
