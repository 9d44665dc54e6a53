import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { operatorNames } from "./operators";
import { parseQuery, parseSort } from "./parse-query";

const columns = columnMetas(datasets.deals);
const parse = (text: string, options?: readonly string[]) =>
  parseQuery(
    new URLSearchParams(text),
    columns,
    options && ((column) => (column.name === "status" ? options : undefined)),
  );

test("no parameters are the empty query", () => {
  expect(parse("")).toEqual({ query: { filters: [], search: "", sort: [] }, problems: [] });
});

test("filters, search and sort are read; repeated parameters join with or", () => {
  expect(parse("status=open&amount__gte=5&kind=bid&kind=pledge&_q=%20ferry%20&_sort=-amount,date").query).toEqual({
    filters: [
      { column: "amount", operator: "gte", values: ["5"] },
      { column: "kind", operator: "eq", values: ["bid", "pledge"] },
      { column: "status", operator: "eq", values: ["open"] },
    ],
    search: "ferry",
    sort: [
      { column: "amount", descending: true },
      { column: "date", descending: false },
    ],
  });
});

test("column__eq is the column itself, and a value counts once", () => {
  expect(parse("kind__eq=b&kind=a&kind=b").query).toEqual(parse("kind=b&kind=a").query);
});

test("parameters that begin with an underscore are left to others", () => {
  expect(parse("_size=5&_v_scale=log&_nonsense=1").problems).toEqual([]);
});

describe("problems", () => {
  test.each([
    ["amuont=5", "amuont", 'There is no column named "amuont".', "amount"],
    ["nonsense=5", "nonsense", 'There is no column named "nonsense".', undefined],
    ["=5", "", 'There is no column named "".', undefined],
    ["constructor=5", "constructor", 'There is no column named "constructor".', undefined],
    [
      "amount__get=5",
      "amount__get",
      expect.stringMatching(/^A column of type money has no operator "get"; it has eq, not, gt, /),
      "gt",
    ],
    ["amount__contains=5", "amount__contains", expect.stringContaining("of type money has no operator"), undefined],
    ["date__in=2025", "date__in", expect.stringContaining("of type date has no operator"), undefined],
    ["title_en__before=2025", "title_en__before", expect.stringContaining("of type text has no operator"), undefined],
    ["in_article__gt=true", "in_article__gt", expect.stringContaining("of type boolean has no operator"), undefined],
    ["amount=97.4B", "amount", '"97.4B" is no number; write plain digits, such as 97400000000.', undefined],
    ["amount__in=5,x", "amount__in", expect.stringContaining('"5,x" is no number'), undefined],
    ["amount=", "amount", expect.stringContaining('"" is no number'), undefined],
    ["amount=1e9", "amount", expect.stringContaining("is no number"), undefined],
    ["date=2025/02/10", "date", '"2025/02/10" is no date here; write 2025, 2025-02 or 2025-02-10.', "2025-02-10"],
    ["date__before=soon", "date__before", expect.stringContaining('"soon" is no date here'), undefined],
    ["date__not=2025-22", "date__not", expect.stringContaining("is no date here"), undefined],
    ["in_article=yes", "in_article", '"yes" is neither true nor false.', undefined],
    ["status=oppen", "status", 'The column status has no value "oppen".', "open"],
    ["status__not=shut", "status__not", 'The column status has no value "shut".', undefined],
    ["status__in=open,refusd", "status__in", 'The column status has no value "refusd".', "refused"],
    ["_sort=amount,-dat", "_sort", 'There is no column named "dat".', "date"],
  ])("%s", (text, parameter, detail, suggestion) => {
    expect(parse(text, ["open", "refused"]).problems).toEqual([{ parameter, detail, suggestion }]);
  });

  test("what is wrong is left out, and the rest holds", () => {
    const { query, problems } = parse("amuont=5&status=open&status=opne&_sort=nothing,-amount", ["open"]);
    expect(problems.map(({ parameter }) => parameter)).toEqual(["amuont", "status", "_sort"]);
    expect(query).toEqual({
      filters: [{ column: "status", operator: "eq", values: ["open"] }],
      search: "",
      sort: [{ column: "amount", descending: true }],
    });
  });

  test("a part of a word may be sought in a column of fixed words", () => {
    expect(parse("status__contains=op", ["open"]).problems).toEqual([]);
  });

  test("a long value is cut in the answer", () => {
    const [problem] = parse(`amount=${"x".repeat(5000)}`).problems;
    expect(problem?.detail.length).toBeLessThan(200);
  });
});

test("isblank and notblank take any value or none", () => {
  expect(parse("amount__isblank=&date__notblank=whatever").problems).toEqual([]);
});

test("empty sort keys are no keys", () => {
  expect(parseSort(",-,,", columns)).toEqual([]);
  expect(parseSort(null, columns)).toEqual([]);
});

test("2,000 random addresses are read without a throw, and all that was read can be run", () => {
  const name = fc.oneof(
    fc.constantFrom(
      ...columns.map((column) => column.name),
      "_q",
      "_sort",
      "__proto__",
      "toString",
      "",
      "__",
      "a__b__c",
    ),
    fc.string({ unit: "grapheme", maxLength: 8 }),
  );
  const operator = fc.constantFrom(
    "",
    "__",
    "___",
    ...operatorNames.map((word) => `__${word}`),
    "__hasOwnProperty",
    "__나",
  );
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom("2025-02", "true", "5", "-", ",", "-amount", "2025/..", "9".repeat(400), "%", "\ud800"),
  );
  const parameter = fc
    .tuple(name, operator, value)
    .map(([first, second, third]): [string, string] => [first + second, third]);
  const property = fc.property(fc.array(parameter, { maxLength: 6 }), (pairs) => {
    const { query, problems } = parseQuery(new URLSearchParams(pairs), columns, () => ["open"]);
    for (const filter of query.filters) {
      expect(columns.some((column) => column.name === filter.column)).toBe(true);
      expect(filter.values.length).toBeGreaterThan(0);
    }
    for (const { detail } of problems) expect(detail).toMatch(/\.$/);
  });
  fc.assert(property, { seed: 23, numRuns: 2000 });
});
