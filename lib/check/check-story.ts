import type { Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets, perDataset } from "@/lib/datasets/registry";
import { isDate } from "@/lib/query/plain-row";
import type { Pair } from "@/lib/text/lang";
import { checkChapters } from "./check-chapters";
import { checkConfidence } from "./check-confidence";
import { checkDealWords } from "./check-deal-words";
import { checkGrounds, groundPointers } from "./check-grounds";
import { checkMeasureUnits } from "./check-measure-units";
import { checkCycles, checkNoteTargets, checkPointers, notePointers, tablePointers } from "./check-references";
import { checkReplacements } from "./check-replacements";
import { checkRow } from "./check-row";
import { checkFigures, storyPointers } from "./check-story-file";
import { checkWords } from "./check-words";
import { checkEqualFigures } from "./equal-figures";
import { type Fault, sortFaults, unknownValue } from "./fault";
import { readStoryFile } from "./read-story-file";
import { type ReadTable, readTable } from "./read-table";
import { restingTexts } from "./resting-texts";

/** The texts of a story's folder, by file name. */
export type StoryTexts = ReadonlyMap<string, string>;

/** The faults of a story, and its parts as far as they could be read; complete when there is no fault. */
export type CheckedStory = Readonly<ReturnType<typeof checkStory>>;

/** Files that could not be read, by name: why, and what to do, in both languages. */
export type UnreadFiles = ReadonlyMap<string, Pair>;

const files = ["story.json", ...datasetNames.map((name) => `${name}.csv`)];

/** Whether a file's name is one that a story's files have, in whatever case. */
export function isStoryFile(name: string): boolean {
  return files.includes(name.toLowerCase());
}

/**
 * Reads and checks all files of a story: every cell, keys, references, fixed lists, and what belongs together.
 * All faults are returned at once, ordered by file and line. One mistake gives one fault: what follows from a file
 * or row that could not be read is not reported.
 */
export function checkStory(texts: StoryTexts, unread: UnreadFiles = new Map()) {
  const strays = strayFiles(texts, unread);
  // A file under a slightly wrong name is read as well: it is one fault, and what stands in it is known elsewhere.
  const renamed = new Map(strays.map(({ file, fix }) => [fix, texts.get(file)]));
  const textOf = (file: string) => texts.get(file) ?? renamed.get(file);
  const { story, faults: storyFaults } = readStoryFile(textOf("story.json"), unread.get("story.json"));
  const storyText = textOf("story.json") ?? "";
  const tables = perDataset((name) => readTable(datasets[name], textOf(`${name}.csv`), unread.get(`${name}.csv`)));
  const resting = restingTexts(tables, story, storyText);
  const pointers = [
    ...notePointers(tables.notes),
    ...groundPointers(resting),
    ...(story ? storyPointers(story, storyText) : []),
  ];
  const faults: Fault[] = [...storyFaults, ...strays];
  for (const name of datasetNames) {
    const dataset: Dataset = datasets[name];
    const table = tables[name];
    faults.push(
      ...table.faults,
      ...[["id"], ...dataset.naturalKeys].flatMap((key) => repeatedKeys(table, key)),
      ...table.rows.flatMap((row) => checkRow(dataset, table.file, row)),
      ...checkCycles(dataset, table),
      ...checkReplacements(dataset, table),
    );
    pointers.push(...tablePointers(dataset, table));
  }
  faults.push(...checkPointers(pointers, tables), ...checkNoteTargets(tables.notes), ...checkWords(tables, story));
  faults.push(
    ...checkConfidence(tables),
    ...checkEqualFigures(tables),
    ...checkMeasureUnits(tables),
    ...checkGrounds(resting, tables),
    ...checkChapters(tables),
    ...checkDealWords(tables),
  );
  if (story) faults.push(...checkFigures(story, storyText));
  return { faults: sortFaults(faults), tables, resting, file: story };
}

const noDataset: Pair = { en: "no dataset has this name", ko: "이런 이름의 데이터셋이 없다" };

function standsAlready(line: number): Pair {
  return { en: `stands already on line ${line}`, ko: `${line}번 줄에 이미 있다` };
}

/** Finds files whose name is none of a story's; the fix is the nearest of those that are missing. */
function strayFiles(texts: StoryTexts, unread: UnreadFiles): Fault[] {
  const missing = files.filter((file) => !texts.has(file) && !unread.has(file));
  return [...texts.keys(), ...unread.keys()]
    .filter((file) => !files.includes(file))
    .map((file) => unknownValue({ file, line: 1 }, noDataset, file, missing));
}

/** Finds duplicate ids and natural keys; each is reported at its second occurrence. */
function repeatedKeys({ file, rows }: ReadTable, key: readonly string[]): Fault[] {
  const firstLines = new Map<string, number>();
  return rows.flatMap(({ line, values }) => {
    const parts = key.map((name) => values[name]);
    if (parts.some((part) => part === undefined || part === null)) return [];
    const text = parts.map((part) => (isDate(part) ? part.edtf : String(part))).join(" + ");
    const first = firstLines.get(text);
    if (first !== undefined) return [unknownValue({ file, line, column: key.join(" + ") }, standsAlready(first), text)];
    firstLines.set(text, line);
    return [];
  });
}
