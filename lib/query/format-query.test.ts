import fc from "fast-check";
import { expect, test } from "vitest";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { formatQuery, formatSort, withParameters } from "./format-query";
import { parseQuery } from "./parse-query";
import { emptyQuery } from "./query";

const columns = columnMetas(datasets.deals);
const parse = (parameters: URLSearchParams) => parseQuery(parameters, columns).query;
const canonical = (text: string) => formatQuery(parse(new URLSearchParams(text))).toString();

test("defaults never appear", () => {
  expect(formatQuery(emptyQuery).toString()).toBe("");
  expect(canonical("_q=&_sort=&_q=%20")).toBe("");
});

test("filters come by column and operator, then the search, then the sort in its own order", () => {
  expect(canonical("_sort=-date,amount&_q=a%20b&status=b&status=a&amount__lt=9&amount__gt=1&date=2025")).toBe(
    "amount__gt=1&amount__lt=9&date=2025&status=a&status=b&_q=a+b&_sort=-date%2Camount",
  );
});

test("sort keys are written as they are read", () => {
  const sort = [
    { column: "amount", descending: true },
    { column: "date", descending: false },
  ];
  expect(formatSort(sort)).toBe("-amount,date");
});

test("an address has a question mark only before parameters, and its commas and colons stay readable", () => {
  expect(withParameters("/a", new URLSearchParams())).toBe("/a");
  expect(
    withParameters(
      "/a",
      new URLSearchParams([
        ["_sort", "-b,c:d"],
        ["_q", "x&y 나"],
      ]),
    ),
  ).toBe("/a?_sort=-b,c:d&_q=x%26y+%EB%82%98");
});

const parameter = fc.oneof(
  fc.tuple(
    fc.constantFrom("kind", "kind__eq", "kind__not", "kind__in", "status", "title_en__contains", "part_of__isblank"),
    fc.constantFrom("a", "b", "c", "나", "A&B=C", ""),
  ),
  fc.tuple(
    fc.constantFrom("amount", "amount__gt", "amount__lte", "valuation__in"),
    fc.constantFrom("1", "2", "300", "-4"),
  ),
  fc.tuple(fc.constantFrom("date", "date__before", "date__during"), fc.constantFrom("2025", "2025-02", "2024/..")),
  fc.tuple(fc.constant("nonsense"), fc.constantFrom("a", "b")),
);

test("the order of parameters never changes the canonical form, and that form is read as itself", () => {
  const shuffled = fc
    .tuple(
      fc.array(parameter, { maxLength: 8 }),
      fc.option(fc.constantFrom("x", "나 루")),
      fc.option(fc.constantFrom("-amount", "date,-kind")),
    )
    .chain(([parameters, search, sort]) => {
      const all: [string, string][] = [...parameters];
      if (search !== null) all.push(["_q", search]);
      if (sort !== null) all.push(["_sort", sort]);
      const whole = { minLength: all.length, maxLength: all.length };
      return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, whole));
    });
  const property = fc.property(shuffled, ([given, reordered]) => {
    const form = formatQuery(parse(new URLSearchParams(given)));
    expect(formatQuery(parse(new URLSearchParams(reordered))).toString()).toBe(form.toString());
    expect(formatQuery(parse(form)).toString()).toBe(form.toString());
    expect(parseQuery(form, columns).problems).toEqual([]);
  });
  fc.assert(property, { seed: 24, numRuns: 1000 });
});
