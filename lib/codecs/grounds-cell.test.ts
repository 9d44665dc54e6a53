import { expect, test } from "vitest";
import { groundsCell, groundsIn } from "./grounds-cell";

test("a cell lists cells of rows and numbers of rows", () => {
  expect(
    groundsIn("deals/ferry-bid/status=refused;count(deals?side=north&amount__gte=5)=1;count(cases)=12;deals/a/amount="),
  ).toEqual([
    { kind: "cell", dataset: "deals", row: "ferry-bid", column: "status", value: "refused" },
    { kind: "count", dataset: "deals", query: "side=north&amount__gte=5", count: 1 },
    { kind: "count", dataset: "cases", query: "", count: 12 },
    { kind: "cell", dataset: "deals", row: "a", column: "amount", value: "" },
  ]);
});

test("a value may hold slashes, equals signs and spaces", () => {
  expect(groundsIn("events/a/date=2030-01/2030-02;deals/b/title_en=One = two")).toEqual([
    { kind: "cell", dataset: "events", row: "a", column: "date", value: "2030-01/2030-02" },
    { kind: "cell", dataset: "deals", row: "b", column: "title_en", value: "One = two" },
  ]);
});

test.each([
  ["deals/ferry-bid", "item 1 is neither dataset/row/column=value nor count(dataset?query)=number", undefined],
  ["cases/a/b=1; count(cases)=1", "item 2 has spaces at its ends", "cases/a/b=1;count(cases)=1"],
  ["count(cases)=many", "item 1 is neither", undefined],
  ["cases/a/b=1;;count(cases)=1", "item 2 is neither", "cases/a/b=1;count(cases)=1"],
  ["cases/a/b=1;cases/a/b=1", "names an item twice: cases/a/b=1", "cases/a/b=1"],
])("refuses %s", (cell, reason, fix) => {
  const decoded = groundsCell.decode(cell);
  expect("reason" in decoded && decoded.reason.en).toContain(reason);
  expect("reason" in decoded && decoded.fix).toBe(fix);
});
