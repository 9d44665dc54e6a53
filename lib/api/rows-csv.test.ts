import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { DatasetName } from "@/lib/datasets/registry";
import { storyLookups } from "@/lib/story/story-lookups";
import { answerRows } from "./answer-rows";
import { readDatasetRequest } from "./dataset-request";
import { rowsCsv } from "./rows-csv";

const story = loadedSample();

function lines(name: DatasetName, text: string): string[] {
  const requested = readDatasetRequest(story, name, "csv", new URLSearchParams(text));
  const { rows } = answerRows(story, name, requested);
  return [...rowsCsv(name, requested.columns, rows, requested.labels, storyLookups(story))];
}

test("a header always, CRLF after every record, nothing between commas for what is absent", () => {
  expect(lines("deals", "_col=date,amount,currency,part_of,title_en")).toEqual([
    "id,date,amount,currency,part_of,title_en\r\n",
    'ferry-bid,2030-02-10,97400000,USD,,"Bid, for all"\r\n',
    "pier-fund,2030~,5000000,USD,,Pier fund\r\n",
    "pier-part,2030-05/2030-07,,,pier-fund,Part of the pier fund\r\n",
  ]);
  expect(lines("deals", "_col=amount&_q=nothing like it")).toEqual(["id,amount\r\n"]);
});

test("a negative number is written plainly, a rate with its four digits", () => {
  expect(lines("sites", "_col=latitude,longitude")[1]).toBe("east-pier,-1.5,0.25\r\n");
  expect(lines("exchange_rates", "_col=per_usd")[1]).toBe("krw-2030-02,1447.6000\r\n");
});

test("labels replace the headers, the terms of fixed lists and the sides", () => {
  expect(lines("deals", "_labels=en&_col=kind,side,amount_qualifier,confidence&kind=pledge")).toEqual([
    "Id,Kind,Side,Qualifier,Confidence\r\n",
    "pier-fund,pledge,South,up to,Low\r\n",
    "pier-part,pledge,South,,High\r\n",
  ]);
  expect(lines("deals", "_labels=ko&_col=kind,side,amount_qualifier,confidence&kind=bid")).toEqual([
    "식별자,종류,진영,금액 성격,확실성\r\n",
    "ferry-bid,bid (한국어),북쪽,확정,높음\r\n",
  ]);
});

test("a text that a spreadsheet would run gets an apostrophe; typed cells do not", () => {
  const row = {
    id: "a",
    title_en: "=1+1",
    title_ko: "＝1",
    amount: -5,
    date: { edtf: "2030", earliest: "", latest: "" },
  };
  const { columns } = readDatasetRequest(
    story,
    "deals",
    "csv",
    new URLSearchParams("_col=title_en,title_ko,amount,date"),
  );
  expect([...rowsCsv("deals", columns, [row], null, storyLookups(story))][1]).toBe("a,'=1+1,'＝1,-5,2030\r\n");
});
