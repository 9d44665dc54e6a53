import type { PlainColumn } from "@/lib/datasets/column";
import type { Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import type { StoryFile } from "@/lib/datasets/story-file";
import type { Pair } from "@/lib/text/lang";
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
    unlisted(table, column, known, {
      en: "not in the fixed list of story.json's sides, both, neither",
      ko: "story.json의 진영이나 both, neither가 아니다",
    }),
  );
}

function checkLists(tables: Tables): Fault[] {
  const { terms } = tables;
  // The words that code acts on are not listed.
  const columns = columnsOf(tables, ({ type, words }) => type === "word" && !words);
  const lists = columns.map(({ list }) => list);
  const fixed = columnsOf(tables, ({ type, words }) => type === "word" && words !== undefined).map(({ list }) => list);
  const strays = strayLists(terms, lists, fixed);
  if (!areKnown(terms)) return strays;
  if (terms.rows.length === 0) {
    const words = columns.flatMap(({ table, column }) => wordsIn(table, column));
    return words[0] === undefined ? [] : [onlyHeader(terms.file, { en: "words", ko: "낱말" }, words.length, words[0])];
  }
  return [
    ...strays,
    ...columns.flatMap(({ table, column, list }) => {
      const known = wordsIn({ ...terms, rows: terms.rows.filter(({ values }) => values.list === list) }, "word");
      if (known.length > 0) return unlisted(table, column, known, notListed(list));
      const [word, ...more] = wordsIn(table, column);
      if (word === undefined) return [];
      const uses = more.length + 1;
      const problem = {
        en: `the list ${list} has no word, while ${table.file} uses it ${uses} times; add words such as`,
        ko: `목록 ${list}에 낱말이 없는데 ${table.file}에서 ${uses}번 쓴다. 낱말을 넣는다. 예`,
      };
      return [unknownValue({ file: terms.file, line: 1, column: "list" }, problem, word)];
    }),
  ];
}

function notListed(list: string): Pair {
  return { en: `not in the fixed list ${list} of terms.csv`, ko: `terms.csv의 고정 목록 ${list}에 없는 낱말이다` };
}

/** Terms of lists that no column has. Where the words of the list are fixed by the code, its terms are one fault. */
function strayLists(terms: ReadTable, lists: readonly string[], fixed: readonly string[]): Fault[] {
  const ofFixed = terms.rows.filter(({ values }) => fixed.some((list) => list === values.list));
  const rest = { ...terms, rows: terms.rows.filter((row) => !ofFixed.includes(row)) };
  const first = new Map(ofFixed.toReversed().map(({ line, values }) => [String(values.list), line]));
  const problem = {
    en: "the words of this list are fixed and named by the program; remove its rows from here",
    ko: "이 목록의 낱말은 프로그램에 정해져 있다. 이 목록의 행을 지운다",
  };
  return [
    ...unlisted(rest, "list", lists, { en: "no column has this list", ko: "이 목록을 쓰는 열이 없다" }),
    ...[...first].map(([list, line]) => unknownValue({ file: terms.file, line, column: "list" }, problem, list)),
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

function unlisted({ file, rows }: ReadTable, column: string, known: readonly string[], problem: Pair): Fault[] {
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
