import { describe, expect, test } from "vitest";
import { sampleColumn } from "@/lib/datasets/testing/sample-column";
import { formatSort } from "@/lib/query/format-query";
import { parseSort } from "@/lib/query/parse-query";
import { changeSort, removeKey, reverseKey, sortBy, sortChanges, thenSortBy } from "./sort-keys";

const title = sampleColumn("text", "title");
const amount = sampleColumn("money", "amount");
const date = sampleColumn("date", "date");
const keys = (text: string) => parseSort(text, [title, amount, date]);

describe("sort keys", () => {
  test.each([
    ["", amount, "-amount"],
    ["", title, "title"],
    ["-amount", amount, "amount"],
    ["-amount,date", date, "-date"],
    ["title,date", title, "-title"],
  ])("of %j, a click on a header leaves one key", (sort, clicked, expected) =>
    expect(formatSort(sortBy(keys(sort), clicked))).toBe(expected),
  );

  test.each([
    ["", title, "title"],
    ["-amount", date, "-amount,-date"],
    ["-amount,-date", date, "-amount,date"],
    ["-amount,-date", amount, "amount,-date"],
  ])("of %j, a shift-click adds a key or reverses it", (sort, clicked, expected) =>
    expect(formatSort(thenSortBy(keys(sort), clicked))).toBe(expected),
  );

  test("a key is reversed and removed without moving the others", () => {
    expect(formatSort(reverseKey(keys("-amount,title,date"), "title"))).toBe("-amount,-title,date");
    expect(formatSort(removeKey(keys("-amount,title,date"), "title"))).toBe("-amount,date");
  });

  test.each([
    ["-amount,date", null],
    ["", null],
    ["date", "date"],
  ])("%j is in the address unless it is the default order", (sort, expected) =>
    expect(sortChanges(keys(sort), "-amount,date")).toEqual({ _sort: expected }),
  );

  test.each([
    ["_sort=-amount,title", { _sort: "-amount,title,-date" }],
    ["", { _sort: "title,-date" }],
    ["_sort=unknown", { _sort: "title,-date" }],
  ])("a change starts from the keys that the address %j has when it is made", (search, expected) => {
    const offer = { columns: [title, amount, date], order: "title" };
    const add = changeSort(offer, (sort) => thenSortBy(sort, date));
    expect(add(new URLSearchParams(search))).toEqual(expected);
  });
});
