import type { DatasetName } from "@/lib/datasets/registry";
import { englishOf } from "@/lib/text/testing/english-of";
import type { Fault } from "../fault";
import { draftRow, sampleStory, withPassage } from "./sample-story";

/** A broken sample, and the one fault that it gives. */
export type Broken = [
  what: string,
  texts: ReadonlyMap<string, string>,
  file: string,
  line: number,
  column: string | undefined,
  message: string,
  fix?: string,
];

/** Faults with their English message; the Korean one is held to what it owes. */
export function inEnglish(faults: readonly Fault[]) {
  return faults.map(({ message, ...rest }) => ({ ...rest, message: englishOf(message) }));
}

/** Sets one cell of the sample. */
export function cell(name: DatasetName, id: string, column: string, text: string) {
  return sampleStory((draft) => {
    draftRow(draft, name, id)[column] = text;
  });
}

/** Sets several cells of one row of the sample. */
export function cells(name: DatasetName, id: string, row: Readonly<Record<string, string>>) {
  return sampleStory((draft) => {
    Object.assign(draftRow(draft, name, id), row);
  });
}

/** Replaces one passage of one file. */
export function passage(file: string, from: string, to: string) {
  return withPassage(sampleStory(), file, from, to);
}

/** Changes the text of one file. */
export function text(file: string, change: (text: string) => string) {
  const texts = sampleStory();
  return texts.set(file, change(texts.get(file) ?? ""));
}

/** Leaves one file out. */
export function without(file: string) {
  const texts = sampleStory();
  texts.delete(file);
  return texts;
}

/** Adds a row that is a copy of another but for some cells. */
export function copied(name: DatasetName, id: string, row: Readonly<Record<string, string>>) {
  return sampleStory((draft) => {
    draft.rows[name].push({ ...draftRow(draft, name, id), ...row });
  });
}
