import type { Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets, isDatasetName, perDataset } from "@/lib/datasets/registry";
import type { StoryFile } from "@/lib/datasets/story-file";
import { checkKeys } from "./check-keys";
import { checkCycles, checkNoteTargets, checkReferences, idsOf, type Tables } from "./check-references";
import { checkRow } from "./check-row";
import { checkStoryFile, readStoryFile } from "./check-story-file";
import { checkTermLists, checkWords } from "./check-words";
import { type Fault, sortFaults } from "./fault";
import { readTable } from "./read-table";

/** The texts of a story's folder, by file name. */
export type StoryTexts = ReadonlyMap<string, string>;

export interface CheckedStory {
  readonly faults: readonly Fault[];
  /** The parts as far as they could be read; complete when there is no fault. */
  readonly tables: Tables;
  readonly file: StoryFile | undefined;
}

/**
 * Reads and checks all files of a story: every cell, keys, references, fixed lists, and what belongs together.
 * All faults are returned at once, ordered by file and line. One mistake gives one fault: what follows from a file
 * or row that could not be read is not reported.
 */
export function checkStory(texts: StoryTexts): CheckedStory {
  const { story, faults: storyFaults } = readStoryFile(texts.get("story.json"));
  const tables = perDataset((name) => readTable(datasets[name], texts.get(`${name}.csv`)));
  const ids = idsOf(tables);
  const faults: Fault[] = [...storyFaults, ...strayFiles(texts)];
  for (const name of datasetNames) {
    const dataset: Dataset = datasets[name];
    const table = tables[name];
    faults.push(
      ...table.faults,
      ...checkKeys(dataset, table),
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
    .map((file) => ({ file, line: 1, message: `no dataset has this name: ${JSON.stringify(file)}` }));
}
