import type { ColumnMeta } from "@/lib/datasets/column";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { parseEdtf } from "@/lib/dates/parse-edtf";
import { type ColumnValues, hasAccepted } from "./column-values";
import { foldText } from "./fold-text";
import { isDate } from "./plain-row";
import type { Filter } from "./query";

/**
 * Makes the test that a filter puts to each row, by its place; each value of the column is looked at once, before.
 * A filter on an absent value fails, except `isblank` and `not`.
 */
export function matcher(filter: Filter, column: ColumnMeta, values: ColumnValues): (place: number) => boolean {
  const { starts } = values;
  if (filter.operator === "isblank") return (place) => starts[place] === starts[place + 1];
  if (filter.operator === "notblank") return (place) => starts[place] !== starts[place + 1];
  const accepted = acceptedValues(filter, column, values);
  if (filter.operator === "not") return (place) => !hasAccepted(values, accepted, place);
  return (place) => hasAccepted(values, accepted, place);
}

function acceptedValues({ operator, values }: Filter, column: ColumnMeta, { items, folded }: ColumnValues): Uint8Array {
  if (operator === "contains" && column.type !== "date") {
    const parts = values.map(foldText);
    return Uint8Array.from(folded(), (text) => (parts.some((part) => text.includes(part)) ? 1 : 0));
  }
  const tests = values.map((value) => valueTest(operator, value, column));
  return Uint8Array.from(items, (item) => (tests.some((test) => test(item)) ? 1 : 0));
}

function valueTest(operator: Filter["operator"], value: string, column: ColumnMeta): (item: unknown) => boolean {
  if (column.type === "date") return dateTest(operator, value);
  if (column.type === "money" || column.type === "integer" || column.type === "number")
    return numberTest(operator, value);
  if (operator === "in") {
    const options = new Set(value.split(","));
    return (item) => options.has(plain(item, column));
  }
  return (item) => plain(item, column) === value;
}

/** An item as filters compare it: citations by the source alone, without the place in it. */
export function plain(item: unknown, column: ColumnMeta): string {
  const text = String(item);
  return column.type === "citations" ? (text.split("#")[0] ?? text) : text;
}

function numberTest(operator: Filter["operator"], value: string): (item: unknown) => boolean {
  const bound = Number(value);
  const numbers = operator === "in" ? value.split(",").map(Number) : [bound];
  const compare: Partial<Record<Filter["operator"], (number: number) => boolean>> = {
    gt: (number) => number > bound,
    gte: (number) => number >= bound,
    lt: (number) => number < bound,
    lte: (number) => number <= bound,
  };
  const test = compare[operator] ?? ((number: number) => numbers.includes(number));
  return (item) => typeof item === "number" && test(item);
}

/** Dates compare as spans: equal means overlap, `during` means inside, `before` and `after` mean wholly so. */
function dateTest(operator: Filter["operator"], value: string): (item: unknown) => boolean {
  const parsed = parseEdtf(value);
  if (!parsed.ok) return () => false;
  const bound = parsed.value;
  const test = spanTests[operator] ?? spanTests.eq;
  return (item) => isDate(item) && test(item, bound);
}

const endOfTime = "9999-12-31";
const last = (span: EdtfDate) => span.latest ?? endOfTime;

type SpanTest = (span: EdtfDate, bound: EdtfDate) => boolean;

const spanTests: { readonly eq: SpanTest } & { readonly [O in Filter["operator"]]?: SpanTest } = {
  eq: (span, bound) => span.earliest <= last(bound) && last(span) >= bound.earliest,
  during: (span, bound) => span.earliest >= bound.earliest && last(span) <= last(bound),
  before: (span, bound) => last(span) < bound.earliest,
  lt: (span, bound) => last(span) < bound.earliest,
  lte: (span, bound) => last(span) <= last(bound),
  after: (span, bound) => span.earliest > last(bound),
  gt: (span, bound) => span.earliest > last(bound),
  gte: (span, bound) => span.earliest >= bound.earliest,
};
