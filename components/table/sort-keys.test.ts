import { describe, expect, test } from "vitest";
import type { ColumnMeta, ColumnType } from "@/lib/datasets/column";
import { formatSort } from "@/lib/query/format-query";
import { parseSort } from "@/lib/query/parse-query";
import { sortChange, sortedBy, sortedThenBy, turned, withoutKey } from "./sort-keys";

const column = (name: string, type: ColumnType): ColumnMeta => ({
  name,
  type,
  label: { en: name, ko: name },
  description: { en: "", ko: "" },
  required: false,
});
const title = column("title", "text");
const amount = column("amount", "money");
const date = column("date", "date");
const keys = (text: string) => parseSort(text, [title, amount, date]);

describe("sort keys", () => {
  test.each([
    ["", amount, "-amount"],
    ["", title, "title"],
    ["-amount", amount, "amount"],
    ["-amount,date", date, "-date"],
    ["title,date", title, "-title"],
  ])("of %j, a click on a header leaves one key", (sort, clicked, expected) =>
    expect(formatSort(sortedBy(keys(sort), clicked))).toBe(expected),
  );

  test.each([
    ["", title, "title"],
    ["-amount", date, "-amount,-date"],
    ["-amount,-date", date, "-amount,date"],
    ["-amount,-date", amount, "amount,-date"],
  ])("of %j, a click with shift adds a key or turns it", (sort, clicked, expected) =>
    expect(formatSort(sortedThenBy(keys(sort), clicked))).toBe(expected),
  );

  test("a key is turned and taken away in its place", () => {
    expect(formatSort(turned(keys("-amount,title,date"), "title"))).toBe("-amount,-title,date");
    expect(formatSort(withoutKey(keys("-amount,title,date"), "title"))).toBe("-amount,date");
  });

  test.each([
    ["-amount,date", null],
    ["", null],
    ["date", "date"],
  ])("%j is named unless it is the table's own order", (sort, expected) =>
    expect(sortChange(keys(sort), "-amount,date")).toEqual({ _sort: expected }),
  );
});
