import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { PlainRow } from "@/lib/query/plain-row";
import type { Lang } from "@/lib/text/lang";
import { toldCell, toldText } from "./told-cell";

const story = loadedSample((draft) => {
  draftRow(draft, "views", "bid-refused").rests_on = [
    "deals/ferry-bid/amount=97400000",
    "deals/ferry-bid/amount_qualifier=exact",
    "entities/ada-fenn/name_ko=Ada Fenn (한국어)",
    "count(deals?amount__notblank=1)=1",
  ].join(";");
});

function told(dataset: DatasetName, row: string, name: string, lang: Lang = "en") {
  const rows: readonly PlainRow[] = story.rows[dataset];
  const found = rows.find(({ id }) => id === row);
  const column = columnMetas(datasets[dataset]).find((each) => each.name === name);
  if (!found || !column) throw new Error(`no such cell: ${dataset}/${row}/${name}`);
  const chartOf = (id: string) =>
    id === "deal-sizes" ? { title: { en: "Deals by size", ko: "거래 규모" }, dataset: "deals" as const } : undefined;
  return toldCell({ story, lang, chartOf }, column, found);
}

test("keys are told by what they name, with the page that shows it", () => {
  expect(told("views", "bid-refused", "chart")).toEqual([{ text: "Deals by size", path: "charts/deal-sizes" }]);
  expect(told("views", "bid-refused", "query")).toEqual([
    { text: "Deals (Side: North)", path: "charts/deal-sizes?side=north" },
  ]);
  expect(told("notes", "note-bid", "dataset")).toEqual([{ text: "Deals", path: "deals" }]);
  expect(told("notes", "note-bid", "row")?.[0]?.path).toBe("deals#ferry-bid");
  expect(told("notes", "note-bid", "column", "ko")).toEqual([{ text: "금액", path: null }]);
  expect(told("view_notes", "bid-refused-bid", "row")?.[0]?.path).toBe("deals#ferry-bid");
});

test("grounds in one row are one, in the language of the reader, and no qualifier is said twice", () => {
  expect(told("views", "bid-refused", "rests_on")).toEqual([
    { text: "Deals: Bid, for all", path: "deals#ferry-bid", detail: "Amount: $97.4 million" },
    { text: "People and organisations: Ada Fenn", path: "data/entities#ada-fenn", detail: "Name: Ada Fenn" },
    { text: "Deals (Amount: given): 1 row", path: "deals?amount__notblank=1" },
  ]);
  expect(told("views", "bid-refused", "rests_on", "ko")?.map((each) => toldText([each], "ko"))).toEqual([
    "거래: Bid, for all (한국어) – 금액: 9740만 달러",
    "인물과 기관: Ada Fenn (한국어) – 이름: Ada Fenn (한국어)",
    "거래 (금액: 값 있음): 1건",
  ]);
  expect(told("terms", String(story.rows.terms[0]?.id), "list")).toEqual([{ text: "Sources: Language", path: null }]);
});

test("no column beside those of keys is told, and no empty cell", () => {
  expect(told("deals", "ferry-bid", "amount")).toBeUndefined();
  expect(told("notes", "note-bid-row", "column")).toBeUndefined();
});

test("a text says the first things and how many more there are", () => {
  const things = ["a", "b", "c", "d"].map((text) => ({ text, path: null }));
  expect([1, 2, 4].map((count) => toldText(things.slice(0, count), "en"))).toEqual(["a", "a; b", "a, and 3 more"]);
});
