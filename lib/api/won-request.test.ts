import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { storyLookups } from "@/lib/story/story-lookups";
import { shownColumnsOf } from "@/lib/story/won-columns";
import { answerRows } from "./answer-rows";
import { readDatasetRequest } from "./dataset-request";
import { rowsCsv } from "./rows-csv";

function csv(text: string): string[] {
  const story = loadedSample();
  const requested = readDatasetRequest(story, "deals", "csv", new URLSearchParams(text));
  const { rows } = answerRows(story, "deals", requested);
  return [...rowsCsv("deals", requested.columns, rows, requested.labels, storyLookups(story))];
}

test("amount, won, rate and month are side by side; a date coarser than a month has no won", () => {
  expect(csv("_money=krw&_col=date,amount,amount_krw,krw_rate,krw_month")).toEqual([
    "id,date,amount,amount_krw,krw_rate,krw_month\r\n",
    "ferry-bid,2030-02-10,97400000,140996240000,1447.6,2030-02\r\n",
    "pier-fund,2030~,5000000,,,\r\n",
    "pier-part,2030-05/2030-07,,,,\r\n",
  ]);
});

test("won can be filtered and sorted by", () => {
  expect(csv("_money=krw&_col=amount&amount_krw__gt=1&_sort=-amount_krw")).toEqual([
    "id,amount\r\n",
    "ferry-bid,97400000\r\n",
  ]);
});

test("datasets without dated dollars have no won", () => {
  expect(shownColumnsOf("events", "krw")).toEqual(shownColumnsOf("events", null));
  expect(() => readDatasetRequest(loadedSample(), "events", "csv", new URLSearchParams("_money=krw"))).toThrow(/won/);
});
