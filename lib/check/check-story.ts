import type { Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets, isDatasetName, perDataset } from "@/lib/datasets/registry";
import { isDate } from "@/lib/query/plain-row";
import { checkCycles, checkNoteTargets, checkReferences, idsOf } from "./check-references";
import { checkRow } from "./check-row";
import { checkStoryFile, readStoryFile } from "./check-story-file";
import { checkTermLists, checkWords } from "./check-words";
import { type Fault, sortFaults, unknownValue } from "./fault";
import { type ReadTable, readTable } from "./read-table";

/** The texts of a story's folder, by file name. */
export type StoryTexts = ReadonlyMap<string, string>;

/** The faults of a story, and its parts as far as they could be read; complete when there is no fault. */
export type CheckedStory = Readonly<ReturnType<typeof checkStory>>;

/**
 * Reads and checks all files of a story: every cell, keys, references, fixed lists, and what belongs together.
 * All faults are returned at once, ordered by file and line. One mistake gives one fault: what follows from a file
 * or row that could not be read is not reported.
 */
export function checkStory(texts: StoryTexts) {
  const { story, faults: storyFaults } = readStoryFile(texts.get("story.json"));
  const tables = perDataset((name) => readTable(datasets[name], texts.get(`${name}.csv`)));
  const ids = idsOf(tables);
  const faults: Fault[] = [...storyFaults, ...strayFiles(texts)];
  for (const name of datasetNames) {
    const dataset: Dataset = datasets[name];
    const table = tables[name];
    faults.push(
      ...table.faults,
      ...[["id"], ...dataset.naturalKeys].flatMap((key) => repeatedKeys(table, key)),
      ...table.rows.flatMap((row) => checkRow(dataset, table.file, row)),
      ...checkReferences(dataset, table, ids),
      ...checkCycles(dataset, table),
      ...checkWords(dataset, table, tables.terms, story),
    );
  }
  faults.push(...checkNoteTargets(tables.notes, ids), ...checkTermLists(tables.terms));
  if (story) faults.push(...checkStoryFile(story, texts.get("story.json") ?? "", ids));
  return { faults: sortFaults(faults), tables, file: story };
}

function strayFiles(texts: StoryTexts): Fault[] {
  return [...texts.keys()]
    .filter((file) => file.endsWith(".csv") && !isDatasetName(file.slice(0, -".csv".length)))
    .map((file) => unknownValue({ file, line: 1 }, "no dataset has this name", file));
}

/** Finds duplicate ids and natural keys; each is reported at its second occurrence. */
function repeatedKeys({ file, rows }: ReadTable, key: readonly string[]): Fault[] {
  const firstLines = new Map<string, number>();
  return rows.flatMap(({ line, values }) => {
    const parts = key.map((name) => values[name]);
    if (parts.some((part) => part === undefined || part === null)) return [];
    const text = parts.map((part) => (isDate(part) ? part.edtf : String(part))).join(" + ");
    const first = firstLines.get(text);
    if (first !== undefined)
      return [unknownValue({ file, line, column: key.join(" + ") }, `stands already on line ${first}`, text)];
    firstLines.set(text, line);
    return [];
  });
}
