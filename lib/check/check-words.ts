import type { Dataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import type { StoryFile } from "@/lib/datasets/story-file";
import { type Fault, unknownValue } from "./fault";
import type { ReadTable } from "./read-table";

/** Finds words that are in no fixed list, and sides that the story does not have. */
export function checkWords(
  dataset: Dataset,
  table: ReadTable,
  terms: ReadTable,
  story: StoryFile | undefined,
): Fault[] {
  const sides = story && [...story.sides.map((side) => side.id), "both", "neither"];
  const check = (column: string, known: readonly string[], list: string) =>
    unlisted(table, column, known, `not in the fixed list ${list}`);
  return Object.keys(dataset.columns).flatMap((column) => {
    if (dataset.columns[column]?.type === "side" && sides)
      return check(column, sides, "of story.json's sides, both, neither");
    const list = `${dataset.name}.${column}`;
    return isListed(dataset, column) && areKnown(terms)
      ? check(column, wordsOf(terms, list), `${list} of terms.csv`)
      : [];
  });
}

/** Finds lists in `terms` that belong to no column of words. */
export function checkTermLists(terms: ReadTable): Fault[] {
  const lists = Object.values<Dataset>(datasets).flatMap((dataset) =>
    Object.keys(dataset.columns)
      .filter((column) => isListed(dataset, column))
      .map((column) => `${dataset.name}.${column}`),
  );
  return unlisted(terms, "list", lists, "no column has this list");
}

function unlisted({ file, rows }: ReadTable, column: string, known: readonly string[], problem: string): Fault[] {
  return rows.flatMap(({ line, values }) => {
    const word = values[column];
    if (typeof word !== "string" || known.includes(word)) return [];
    return [unknownValue({ file, line, column }, problem, word, known)];
  });
}

/** Whether the words of a column are listed in `terms`: all but those that code acts on. */
function isListed(dataset: Dataset, column: string): boolean {
  const meta = dataset.columns[column];
  return meta?.type === "word" && !meta.words;
}

/** Whether every row of `terms` gave its list and its word; else words are not checked. */
function areKnown({ readable, faults }: ReadTable): boolean {
  return readable && !faults.some(({ column }) => column === undefined || column === "list" || column === "word");
}

function wordsOf({ rows }: ReadTable, list: string): string[] {
  return rows.flatMap(({ values: { list: own, word } }) => (own === list && typeof word === "string" ? [word] : []));
}
