import type { ColumnType } from "@/lib/datasets/column";
import { valueKind } from "@/lib/datasets/value-kind";
import type { Lang } from "@/lib/text/lang";
import { anyBound, equality, lastDay, presence, type ValueTests } from "./value-tests";

/** One operator of the query grammar, written in an address as `column__operator=value`. */
interface OperatorRecord {
  /** What its value is: a whole value, several with commas between them, a part of a text, or ignored. */
  readonly takes: "value" | "list" | "part" | "nothing";
  /** Its test per kind of value; it fits the columns whose kind has one. A row passes when one of its values does. */
  readonly tests: ValueTests;
  /** True where a row passes when none of its values does. */
  readonly negated?: true;
  /** A filter in a few words. */
  readonly phrase: Readonly<Record<Lang, (column: string, value: string) => string>>;
}

const records = {
  eq: {
    takes: "value",
    tests: equality,
    phrase: { en: (column, value) => `${column}: ${value}`, ko: (column, value) => `${column}: ${value}` },
  },
  not: {
    takes: "value",
    tests: equality,
    negated: true,
    phrase: { en: (column, value) => `${column}: not ${value}`, ko: (column, value) => `${column}: ${value} 제외` },
  },
  contains: {
    takes: "part",
    tests: { text: anyBound((text, part) => text.includes(part)) },
    phrase: {
      en: (column, value) => `${column} contains “${value}”`,
      ko: (column, value) => `${column}: ‘${value}’ 포함`,
    },
  },
  gt: {
    takes: "value",
    tests: {
      date: anyBound((span, bound) => span.earliest > lastDay(bound)),
      number: anyBound((number, bound) => number > bound),
    },
    phrase: { en: (column, value) => `${column} above ${value}`, ko: (column, value) => `${column}: ${value} 초과` },
  },
  gte: {
    takes: "value",
    tests: {
      date: anyBound((span, bound) => span.earliest >= bound.earliest),
      number: anyBound((number, bound) => number >= bound),
    },
    phrase: { en: (column, value) => `${column} from ${value}`, ko: (column, value) => `${column}: ${value} 이상` },
  },
  lt: {
    takes: "value",
    tests: {
      date: anyBound((span, bound) => lastDay(span) < bound.earliest),
      number: anyBound((number, bound) => number < bound),
    },
    phrase: { en: (column, value) => `${column} below ${value}`, ko: (column, value) => `${column}: ${value} 미만` },
  },
  lte: {
    takes: "value",
    tests: {
      date: anyBound((span, bound) => lastDay(span) <= lastDay(bound)),
      number: anyBound((number, bound) => number <= bound),
    },
    phrase: { en: (column, value) => `${column} up to ${value}`, ko: (column, value) => `${column}: ${value} 이하` },
  },
  in: {
    takes: "list",
    tests: { number: equality.number, text: equality.text },
    phrase: { en: (column, value) => `${column}: ${value}`, ko: (column, value) => `${column}: ${value}` },
  },
  before: {
    takes: "value",
    tests: { date: anyBound((span, bound) => lastDay(span) < bound.earliest) },
    phrase: { en: (column, value) => `${column} before ${value}`, ko: (column, value) => `${column}: ${value} 전` },
  },
  after: {
    takes: "value",
    tests: { date: anyBound((span, bound) => span.earliest > lastDay(bound)) },
    phrase: { en: (column, value) => `${column} after ${value}`, ko: (column, value) => `${column}: ${value} 후` },
  },
  during: {
    takes: "value",
    tests: { date: anyBound((span, bound) => span.earliest >= bound.earliest && lastDay(span) <= lastDay(bound)) },
    phrase: { en: (column, value) => `${column} within ${value}`, ko: (column, value) => `${column}: ${value} 안` },
  },
  isblank: {
    takes: "nothing",
    tests: presence,
    negated: true,
    phrase: { en: (column) => `${column}: not given`, ko: (column) => `${column}: 값 없음` },
  },
  notblank: {
    takes: "nothing",
    tests: presence,
    phrase: { en: (column) => `${column}: given`, ko: (column) => `${column}: 값 있음` },
  },
} satisfies Readonly<Record<string, OperatorRecord>>;

/** The name of an operator; `eq` is a bare `column=value`. */
export type Operator = keyof typeof records;

/** Every operator with all that is known of it, by name, in the order in which documents list them. */
export const operators: Readonly<Record<Operator, OperatorRecord>> = records;

/** The names of all operators, in order. */
export const operatorNames = Object.keys(records).filter((name): name is Operator => name in records);

/** The operators by which a column of a type can be filtered. */
export function operatorsOf(type: ColumnType): readonly Operator[] {
  return operatorNames.filter((name) => operators[name].tests[valueKind(type)] !== undefined);
}

/** The values of a filter one by one, also where its operator takes several with commas between them. */
export function boundsOf(operator: Operator, values: readonly string[]): readonly string[] {
  return operators[operator].takes === "list" ? values.flatMap((value) => value.split(",")) : values;
}
