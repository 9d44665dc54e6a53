import { writeRecords } from "@/lib/csv/write-records";
import { type DatasetName, datasetNames, datasets } from "@/lib/datasets/registry";
import type { StoryFile } from "@/lib/datasets/story-file";
import type { SampleRow } from "./sample-row";
import { sampleRows } from "./sample-rows";

/** What a test may change before the files are written. */
export interface SampleDraft {
  readonly rows: Readonly<Record<DatasetName, SampleRow[]>>;
  readonly file: StoryFile;
}

/**
 * The files of a small, valid, invented story: two neighbours and a ferry. Every dataset has a row or more.
 * `change` edits rows or the story file before they are written.
 */
export function sampleStory(change: (draft: SampleDraft) => void = () => {}): Map<string, string> {
  const draft = { rows: sampleRows(), file: sampleFile() };
  change(draft);
  const texts = new Map([["story.json", `${JSON.stringify(draft.file, null, 2)}\n`]]);
  for (const name of datasetNames) texts.set(`${name}.csv`, csvOf(name, draft.rows[name]));
  return texts;
}

/** The row of a dataset with an id, to be changed. */
export function draftRow({ rows }: SampleDraft, name: DatasetName, id: string): SampleRow {
  const row = rows[name].find((candidate) => candidate.id === id);
  if (!row) throw new Error(`no such row in the sample: ${name} ${id}`);
  return row;
}

/** The same files with one passage of one of them replaced; the passage must occur exactly once. */
export function withPassage(texts: ReadonlyMap<string, string>, file: string, passage: string, by: string) {
  const parts = (texts.get(file) ?? "").split(passage);
  if (parts.length !== 2) throw new Error(`occurs ${parts.length - 1} times in ${file}: ${passage}`);
  return new Map(texts).set(file, parts.join(by));
}

function csvOf(name: DatasetName, rows: readonly SampleRow[]): string {
  const columns = Object.keys(datasets[name].columns);
  return [...writeRecords([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))])].join("");
}

function sampleFile(): StoryFile {
  return {
    title: { en: "The ferry dispute", ko: "나룻배 다툼" },
    standfirst: { en: "Two neighbours disagree about a ferry.", ko: "두 이웃이 나룻배를 두고 맞선다." },
    verified: "2031-05-06",
    article: "gazette-2030",
    project: "long-ferry",
    sides: [
      {
        id: "north",
        entity: "ada-fenn",
        label: { en: "North", ko: "북쪽" },
        color: { light: "#a8480b", dark: "#f0943f" },
        shape: "circle",
      },
      {
        id: "south",
        entity: "bo-marsh",
        label: { en: "South", ko: "남쪽" },
        color: { light: "#1f5fa8", dark: "#6aa9f2" },
        shape: "diamond",
      },
    ],
    headline: [
      {
        dataset: "deals",
        row: "ferry-bid",
        column: "amount",
        label: { en: "Bid for the ferry", ko: "나룻배 인수 제안" },
      },
    ],
    keyFigures: [
      {
        id: "largest-deal",
        label: { en: "Largest deal", ko: "최대 거래" },
        figures: {
          north: { dataset: "deals", row: "ferry-bid", column: "amount" },
          south: { dataset: "deals", row: "pier-fund", column: "amount" },
        },
      },
    ],
    license: {
      id: "CC-BY-4.0",
      title: { en: "Attribution 4.0", ko: "저작자표시 4.0" },
      url: "https://license.example/by/4.0/",
    },
    byline: [
      { en: "Ira Sand", ko: "이라 샌드" },
      { en: "Noa Reed", ko: "노아 리드" },
    ],
    newsroom: { name: { en: "River Desk", ko: "강변 데스크" }, url: "https://river.example/" },
    currency: "USD",
    secondCurrency: "KRW",
    restsOn: ["entities/ada-fenn/side=north"],
  };
}
