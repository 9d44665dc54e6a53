import fc from "fast-check";
import { expect, test } from "vitest";
import type { ColumnMeta } from "@/lib/datasets/column";
import { allStories } from "@/lib/server/stories";
import { fullestStory } from "@/lib/story/fullest-story";
import { storyIndex } from "@/lib/story/story-index";
import { parseQuery } from "./parse-query";
import { isDate, type PlainRow } from "./plain-row";
import type { RowIndex } from "./row-index";
import { runQuery } from "./run-query";
import { naiveAmount } from "./testing/naive-amount";

const story = fullestStory(allStories());
if (!story) throw new Error("the data folder has no story");
const indexes = [storyIndex(story, "deals"), storyIndex(story, "events")];

function indexAt(at: number): RowIndex {
  const index = indexes[at];
  if (!index) throw new Error("no such index");
  return index;
}

/** One parameter that the reference understands, its column, operator and value taken apart. */
interface Given {
  readonly column: ColumnMeta;
  readonly operator: string;
  readonly value: string;
}

const operatorsOf = (column: ColumnMeta): readonly string[] => {
  if (column.type === "date") return ["", "not", "before", "after", "during", "isblank"];
  if (column.type === "money") return ["", "not", "gt", "gte", "lt", "lte", "in", "isblank", "notblank"];
  if (column.type === "boolean") return ["", "not"];
  return ["", "not", "contains", "in", "isblank", "notblank"];
};

/** The texts of a cell by which a filter finds it. */
function textsOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (isDate(value)) return [value.edtf];
  return [value].flat().map((item) => String(item).split("#")[0] ?? "");
}

function givenFor(index: RowIndex): fc.Arbitrary<Given> {
  return fc.constantFrom(...index.columns.filter(({ type }) => type !== "url")).chain((column) => {
    const present = [...new Set(index.rows.flatMap((row) => textsOf(row[column.name])))];
    const made = { date: ["2025", "2025-02", "2018/..", "2024-02-29"], money: ["0", "1000000000", "97400000000"] };
    const values = [...present, ...(column.type === "date" ? made.date : column.type === "money" ? made.money : [])];
    const value = fc.constantFrom(...(values.length > 0 ? values : ["none"]));
    return fc
      .tuple(fc.constantFrom(...operatorsOf(column)), value, value, fc.nat(6))
      .map(([operator, first, second, cut]) => {
        const word = operator === "in" && !first.includes(",") && !second.includes(",") ? `${first},${second}` : first;
        return {
          column,
          operator,
          value: operator === "contains" ? first.slice(cut, cut + 4).toUpperCase() || "e" : word,
        };
      });
  });
}

/** The documented meaning of one parameter, written anew and slowly. */
function holds(row: PlainRow, { column, operator, value }: Given, index: RowIndex): boolean {
  const cell = row[column.name];
  const texts = textsOf(cell);
  if (operator === "isblank") return texts.length === 0;
  if (operator === "notblank") return texts.length > 0;
  if (operator === "not") return !holds(row, { column, operator: "", value }, index);
  if (isDate(cell)) {
    const [start, end] = bounds(value);
    const [first, last] = [
      Date.parse(cell.earliest),
      cell.latest === null ? Number.POSITIVE_INFINITY : Date.parse(cell.latest),
    ];
    if (operator === "during") return first >= start && last <= end;
    if (operator === "before") return last < start;
    if (operator === "after") return first > end;
    return first <= end && start <= last;
  }
  if (typeof cell === "number") {
    const number = column.type === "money" ? naiveAmount(row, column, index.columns, index.lookups.money) : cell;
    if (number === null) return false;
    if (operator === "gt") return number > Number(value);
    if (operator === "gte") return number >= Number(value);
    if (operator === "lt") return number < Number(value);
    if (operator === "lte") return number <= Number(value);
    return value.split(",").some((each) => Number(each) === number);
  }
  if (operator === "contains")
    return [cell].flat().some((item) => item !== null && String(item).toLowerCase().includes(value.toLowerCase()));
  return texts.some((text) => (operator === "in" ? value.split(",").includes(text) : text === value));
}

function bounds(edtf: string): [number, number] {
  const [from = "", to = from] = edtf.replaceAll(/[~?]/g, "").split("/");
  const end = (text: string) => {
    const [year = 0, month, day] = text.split("-").map(Number);
    return month === undefined
      ? Date.UTC(year, 11, 31)
      : Date.UTC(year, day === undefined ? month : month - 1, day ?? 0);
  };
  return [Date.parse(from), to === ".." ? Number.POSITIVE_INFINITY : end(to)];
}

const ids = (rows: readonly PlainRow[]) => rows.map((row) => String(row.id));

test("500 generated queries find the same rows of deals and events as a naive filter", () => {
  const cases = fc
    .nat(indexes.length - 1)
    .chain((at) => fc.tuple(fc.constant(at), fc.array(givenFor(indexAt(at)), { minLength: 1, maxLength: 3 })));
  let found = 0;
  const property = fc.property(cases, ([at, given]) => {
    const index = indexAt(at);
    const parameters = new URLSearchParams();
    for (const { column, operator, value } of given)
      parameters.append(operator === "" ? column.name : `${column.name}__${operator}`, value);
    const { query, problems } = parseQuery(parameters, index.columns);
    expect(problems).toEqual([]);
    const groups = new Map<string, Given[]>();
    for (const each of given) {
      const key = `${each.column.name} ${each.operator}`;
      groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    const expected = index.rows.filter((row) =>
      [...groups.values()].every((group) => {
        const [{ column, operator } = { column: undefined, operator: "" }] = group;
        if (operator === "not") return group.every((each) => holds(row, each, index));
        // A blank cell is one of the choices of its column.
        const choices = given.filter((each) => each.column === column && ["", "in", "isblank"].includes(each.operator));
        const isChoice = choices.some((each) => each.operator === operator);
        const blankToo = isChoice && choices.some((each) => each.operator === "isblank");
        if (operator === "isblank" && choices.some((each) => each.operator !== "isblank")) return true;
        return (
          (blankToo && textsOf(column && row[column.name]).length === 0) ||
          group.some((each) => holds(row, each, index))
        );
      }),
    );
    expect(ids(runQuery(index, query, "ko")).toSorted()).toEqual(ids(expected).toSorted());
    if (expected.length > 0) found++;
  });
  fc.assert(property, { seed: 500, numRuns: 500 });
  expect(found).toBeGreaterThan(150);
});

test("a filter on a column that does not exist is left out", () => {
  for (const index of indexes) {
    const query = { filters: [{ column: "nonsense", operator: "eq", values: ["x"] } as const], search: "", sort: [] };
    expect(runQuery(index, query, "ko")).toHaveLength(index.rows.length);
  }
});

test("that a column is blank is one of its choices, beside its values, and no more than that", () => {
  const [deals] = indexes;
  if (!deals) throw new Error("no such index");
  const count = (text: string) =>
    runQuery(deals, parseQuery(new URLSearchParams(text), deals.columns).query, "en").length;
  const [blank, up] = [count("amount_qualifier__isblank=1"), count("amount_qualifier=up_to")];
  expect(Math.min(blank, up)).toBeGreaterThan(0);
  expect(count("amount_qualifier__isblank=1&amount_qualifier=up_to")).toBe(blank + up);
  expect(count("amount_qualifier__isblank=1&amount_qualifier__in=up_to,exact")).toBe(
    blank + up + count("amount_qualifier=exact"),
  );
  expect(count("amount_qualifier__isblank=1&amount__gt=1")).toBe(0);
});
