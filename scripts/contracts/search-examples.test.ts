import { assemble, disassemble } from "es-hangul";
import { expect, test } from "vitest";
import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { PlainRow } from "@/lib/query/plain-row";
import { emptyQuery } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run-query";
import { searchMarks } from "@/lib/query/search-marks";
import { allStories } from "@/lib/server/stories";
import { cellText } from "@/lib/story/cell-text";
import { storyIndex } from "@/lib/story/story-index";
import { storyLookups } from "@/lib/story/story-lookups";
import { langs } from "@/lib/text/lang";

const story = allStories().find(({ rows }) => rows.deals.some(({ id }) => id === "musk-openai-bid-2025"));
if (!story) throw new Error("the story of these examples is gone");

const found = (dataset: DatasetName, search: string) =>
  runQuery(storyIndex(story, dataset), { ...emptyQuery, search }, "ko");
const ids = (rows: readonly PlainRow[]) => rows.map((row) => String(row.id));

/** Every text of a row that readers of either language see. */
const shownTexts = (name: DatasetName, row: PlainRow): string[] => {
  const dataset: Dataset = datasets[name];
  const lookups = storyLookups(story);
  return columnMetas(dataset).flatMap((column) =>
    langs.map((lang) => cellText({ lang, dataset: name, column, row, lookups })),
  );
};

const bid = ["musk-openai-bid-2025"];

test.each<[search: string, dataset: DatasetName, among: readonly string[]]>([
  ["머스크", "entities", ["elon-musk"]],
  ["머스크", "deals", bid],
  ["musk", "entities", ["elon-musk"]],
  ["MUSK", "deals", bid],
  ["ㅁㅅㅋ", "entities", ["elon-musk"]],
  ["ㅁㅅㅋ", "deals", bid],
  ["머ㅅ크", "deals", bid],
  ["영리", "deals", bid],
  ["영리", "entities", ["openai-foundation", "openai-lp"]],
  ["974억", "deals", bid],
  ["974억", "events", ["ev-bid-2025", "ev-bid-rejected"]],
  ["97.4B", "deals", bid],
  ["97.4B", "events", ["ev-bid-2025", "ev-bid-rejected"]],
  ["$97.4 billion", "valuations", ["openai-foundation-2025-02-10-bid"]],
  ["97,400,000,000", "deals", bid],
  ["974억 달러 머스크", "deals", bid],
  ["ＭＵＳＫ", "deals", bid],
  ["ＯｐｅｎＡＩ　９７４억", "deals", bid],
  ["９７．４Ｂ", "deals", bid],
  ["머슼", "deals", bid],
])("%s finds in %s what it should, and what it finds is marked, composed or not", (search, dataset, among) => {
  const rows = found(dataset, search);
  expect(ids(rows)).toEqual(expect.arrayContaining([...among]));
  expect(rows.length).toBeLessThan(story.rows[dataset].length);
  expect(ids(found(dataset, search.normalize("NFD")))).toEqual(ids(rows));
  for (const row of rows) {
    const marks = shownTexts(dataset, row).flatMap((text) => searchMarks(text, search));
    expect(marks, String(row.id)).not.toEqual([]);
  }
});

test("while a name is typed in Korean, no key leaves the table without the rows that the name finds", () => {
  for (const { name_ko } of story.rows.entities) {
    for (const word of name_ko.match(/[가-힣]+/g) ?? []) {
      const keys = [...disassemble(word)];
      const whole = ids(found("entities", word));
      for (let typed = 1; typed < keys.length; typed++) {
        const state = assemble(keys.slice(0, typed));
        expect(ids(found("entities", state)), `${word} ${state}`).toEqual(expect.arrayContaining(whole));
      }
    }
  }
});

test("one number finds the same rows in whatever form it is typed", () => {
  for (const dataset of ["deals", "events", "valuations"] as const) {
    const forms = ["974억", "97.4B", "$97.4 billion", "97,400,000,000", "974억 달러", "97.4 billion", "0.0974조"];
    const results = forms.map((form) => ids(found(dataset, form)).join());
    expect(new Set(results).size, `${dataset}: ${results.join(" | ")}`).toBe(1);
    expect(results[0]).not.toBe("");
  }
});

test("what holds a name in Korean is found by its letters, its beginnings and its consonants alike", () => {
  for (const dataset of ["deals", "events", "entities", "positions"] as const) {
    const whole = ids(found(dataset, "머스크"));
    expect(ids(found(dataset, "머ㅅㅋ"))).toEqual(whole);
    expect(ids(found(dataset, "ㅁㅅㅋ"))).toEqual(expect.arrayContaining(whole));
  }
});
