import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { DatasetName } from "@/lib/datasets/registry";
import { answerRows } from "./answer-rows";
import { readDatasetRequest } from "./dataset-request";
import { rowsCsv } from "./rows-csv";

const story = loadedSample();

function lines(name: DatasetName, text: string): string[] {
  const requested = readDatasetRequest(story, name, "csv", new URLSearchParams(text));
  const { rows } = answerRows(story, name, requested);
  return [...rowsCsv(story, name, requested.columns, rows, requested)];
}

test("a header always, CRLF after every record, nothing between commas for what is absent", () => {
  expect(lines("deals", "_col=date,amount,currency,part_of,replaces,title_en")).toEqual([
    "id,date,amount,amount_qualifier,currency,part_of,replaces,title_en\r\n",
    'ferry-bid,2030-02-10,97400000,exact,USD,,,"Bid, for all"\r\n',
    "pier-fund,2030~,5000000,up_to,USD,,,Pier fund\r\n",
    "pier-part,2030-05/2030-07,,,,pier-fund,,Part of the pier fund\r\n",
  ]);
  expect(lines("deals", "_col=kind&_q=nothing like it")).toEqual(["id,kind\r\n"]);
});

test("a negative number is written plainly, a rate with its four digits", () => {
  expect(lines("sites", "_col=latitude,longitude")[1]).toBe("east-pier,-1.5,0.25\r\n");
  expect(lines("exchange_rates", "_col=per_usd")[1]).toBe("krw-2030-02,1447.6000,KRW,2030-02\r\n");
});

test("labels replace the headers, the terms of fixed lists and the sides", () => {
  expect(lines("deals", "_labels=en&_col=kind,side,amount_qualifier,confidence&kind=pledge")).toEqual([
    "Id,Kind,Side,Qualifier,Confidence\r\n",
    "pier-fund,pledge,South,up to,Medium\r\n",
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
    new URLSearchParams("_col=title_en,title_ko,amount,date&_nocol=amount_qualifier,currency,part_of,replaces"),
  );
  expect([...rowsCsv(story, "deals", columns, [row], { labels: null })][1]).toBe("a,'=1+1,'＝1,-5,2030\r\n");
});

test("labels name the entries of references and lists too, as the screen does", () => {
  expect(
    lines("deals", "_labels=en&_col=from_entities,to_entities,part_of,sources&id=pier-fund,&id=ferry-bid")[1],
  ).toBe("ferry-bid,Ada Fenn,Long Ferry,,River Gazette\r\n");
});

test("with _dates=days each date is followed by its first and its last day, an open end by nothing", () => {
  expect(lines("deals", "_dates=days&_col=date")).toEqual([
    "id,date,date_earliest,date_latest\r\n",
    "ferry-bid,2030-02-10,2030-02-10,2030-02-10\r\n",
    "pier-fund,2030~,2030-01-01,2030-12-31\r\n",
    "pier-part,2030-05/2030-07,2030-05-01,2030-07-31\r\n",
  ]);
  const open = { id: "a", date: { edtf: "2030/..", earliest: "2030-01-01", latest: null } };
  const { columns } = readDatasetRequest(story, "deals", "csv", new URLSearchParams("_col=date"));
  expect([...rowsCsv(story, "deals", columns, [open], { labels: null, days: true })][1]).toBe(
    "a,2030/..,2030-01-01,\r\n",
  );
  expect(() => readDatasetRequest(story, "deals", "csv", new URLSearchParams("_dates=iso"))).toThrow(
    /_dates takes days/,
  );
});

test("for a spreadsheet, dates and texts that it would rewrite stay texts; days become real dates", () => {
  const { columns } = readDatasetRequest(story, "deals", "csv", new URLSearchParams("_col=title_en,date,kind"));
  const row = {
    id: "may-5",
    title_en: "1-2",
    date: { edtf: "2030-02", earliest: "2030-02-01", latest: "2030-02-28" },
    kind: "bid",
  };
  const written = rowsCsv(story, "deals", columns, [row], { labels: null, days: true, spreadsheet: true });
  expect([...written][1]).toBe("'may-5,'1-2,'2030-02,2030-02-01,2030-02-28,bid\r\n");
});
