import type { ColumnType } from "@/lib/datasets/column";
import { valueKind } from "@/lib/datasets/value-kind";
import type { Lang, Pair } from "@/lib/text/lang";
import { anyBound, equality, lastDay, presence, type ValueTests } from "./value-tests";

/** One operator of the query grammar, written in an address as `column__operator=value`. */
interface OperatorRecord {
  /** What its value is: a whole value, several with commas between them, a part of a text, or ignored. */
  readonly takes: "value" | "list" | "part" | "nothing";
  /** Its test per kind of value; it fits the columns whose kind has one. A row passes when one of its values does. */
  readonly tests: ValueTests;
  /** True where a row passes when none of its values does. */
  readonly negated?: true;
  /** Between column and value in a citation. */
  readonly sign: Pair;
  /** A filter in a few words. */
  readonly phrase: Readonly<Record<Lang, (column: string, value: string) => string>>;
}

const records = {
  eq: {
    takes: "value",
    tests: equality,
    sign: { en: ":", ko: ":" },
    phrase: { en: (column, value) => `${column}: ${value}`, ko: (column, value) => `${column}: ${value}` },
  },
  not: {
    takes: "value",
    tests: equality,
    negated: true,
    sign: { en: "≠", ko: "≠" },
    phrase: { en: (column, value) => `${column}: not ${value}`, ko: (column, value) => `${column}: ${value} 제외` },
  },
  contains: {
    takes: "part",
    tests: { text: anyBound((text, part) => text.includes(part)) },
    sign: { en: "contains", ko: "포함" },
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
    sign: { en: ">", ko: ">" },
    phrase: { en: (column, value) => `${column} above ${value}`, ko: (column, value) => `${column}: ${value} 초과` },
  },
  gte: {
    takes: "value",
    tests: {
      date: anyBound((span, bound) => span.earliest >= bound.earliest),
      number: anyBound((number, bound) => number >= bound),
    },
    sign: { en: "≥", ko: "≥" },
    phrase: { en: (column, value) => `${column} from ${value}`, ko: (column, value) => `${column}: ${value} 이상` },
  },
  lt: {
    takes: "value",
    tests: {
      date: anyBound((span, bound) => lastDay(span) < bound.earliest),
      number: anyBound((number, bound) => number < bound),
    },
    sign: { en: "<", ko: "<" },
    phrase: { en: (column, value) => `${column} below ${value}`, ko: (column, value) => `${column}: ${value} 미만` },
  },
  lte: {
    takes: "value",
    tests: {
      date: anyBound((span, bound) => lastDay(span) <= lastDay(bound)),
      number: anyBound((number, bound) => number <= bound),
    },
    sign: { en: "≤", ko: "≤" },
    phrase: { en: (column, value) => `${column} up to ${value}`, ko: (column, value) => `${column}: ${value} 이하` },
  },
  in: {
    takes: "list",
    tests: { number: equality.number, text: equality.text },
    sign: { en: ":", ko: ":" },
    phrase: { en: (column, value) => `${column}: ${value}`, ko: (column, value) => `${column}: ${value}` },
  },
  before: {
    takes: "value",
    tests: { date: anyBound((span, bound) => lastDay(span) < bound.earliest) },
    sign: { en: "before", ko: "이전" },
    phrase: { en: (column, value) => `${column} before ${value}`, ko: (column, value) => `${column}: ${value} 전` },
  },
  after: {
    takes: "value",
    tests: { date: anyBound((span, bound) => span.earliest > lastDay(bound)) },
    sign: { en: "after", ko: "이후" },
    phrase: { en: (column, value) => `${column} after ${value}`, ko: (column, value) => `${column}: ${value} 후` },
  },
  during: {
    takes: "value",
    tests: { date: anyBound((span, bound) => span.earliest >= bound.earliest && lastDay(span) <= lastDay(bound)) },
    sign: { en: "during", ko: "기간" },
    phrase: { en: (column, value) => `${column} within ${value}`, ko: (column, value) => `${column}: ${value} 안` },
  },
  isblank: {
    takes: "nothing",
    tests: presence,
    negated: true,
    sign: { en: "is empty", ko: "비어 있음" },
    phrase: { en: (column) => `${column}: empty`, ko: (column) => `${column}: 비어 있음` },
  },
  notblank: {
    takes: "nothing",
    tests: presence,
    sign: { en: "is given", ko: "값 있음" },
    phrase: { en: (column) => `${column}: not empty`, ko: (column) => `${column}: 비어 있지 않음` },
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
