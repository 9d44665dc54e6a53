import type { Dataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import type { StoryFile } from "@/lib/datasets/story-file";
import { nearest } from "@/lib/text/nearest";
import type { Fault } from "./fault";
import type { ReadTable } from "./read-table";

/** Finds words that stand in no fixed list, and sides that the story does not have. */
export function checkWords(
  dataset: Dataset,
  table: ReadTable,
  terms: ReadTable,
  story: StoryFile | undefined,
): Fault[] {
  const sides = story && [...story.sides.map((side) => side.id), "both", "neither"];
  const check = (column: string, known: readonly string[], list: string): Fault[] =>
    table.rows.flatMap(({ line, values }) => {
      const word = values[column];
      if (typeof word !== "string" || known.includes(word)) return [];
      const message = `not in the fixed list ${list}: ${JSON.stringify(word)}`;
      return [{ file: table.file, line, column, message, fix: nearest(word, known) }];
    });
  return Object.entries(dataset.columns).flatMap(([column, { type, words }]) => {
    if (type === "side" && sides) return check(column, sides, "of story.json's sides, both, neither");
    if (type !== "word" || words || !isListed(dataset, column) || !areKnown(terms)) return [];
    return check(column, wordsOf(terms, `${dataset.name}.${column}`), `${dataset.name}.${column} of terms.csv`);
  });
}

/** Finds lists in `terms` that belong to no column of words. */
export function checkTermLists(terms: ReadTable): Fault[] {
  const lists = Object.values<Dataset>(datasets).flatMap((dataset) =>
    Object.keys(dataset.columns)
      .filter((column) => isListed(dataset, column))
      .map((column) => `${dataset.name}.${column}`),
  );
  return terms.rows.flatMap(({ line, values }) => {
    const list = values.list;
    if (typeof list !== "string" || lists.includes(list)) return [];
    return [
      {
        file: terms.file,
        line,
        column: "list",
        message: `no column has this list: ${JSON.stringify(list)}`,
        fix: nearest(list, lists),
      },
    ];
  });
}

/** Whether the words of a column stand in `terms`: all but those that code acts on. */
function isListed(dataset: Dataset, column: string): boolean {
  const meta = dataset.columns[column];
  return meta?.type === "word" && !meta.words;
}

/** Whether every row of `terms` gave its list and its word; else nothing is said about words. */
function areKnown({ readable, faults }: ReadTable): boolean {
  return readable && !faults.some(({ column }) => column === undefined || column === "list" || column === "word");
}

function wordsOf(terms: ReadTable, list: string): string[] {
  return terms.rows.flatMap(({ values }) =>
    values.list === list && typeof values.word === "string" ? [values.word] : [],
  );
}
