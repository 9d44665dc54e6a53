import type { ColumnMeta } from "@/lib/datasets/column";
import { parseEdtf } from "@/lib/dates/parse-edtf";
import { nearest } from "@/lib/text/nearest";
import { type Filter, type Operator, operators, type Query, type SortKey } from "./query";

/** What is wrong with one parameter: worded as a sentence for the person who wrote it. */
export interface ParameterProblem {
  readonly parameter: string;
  readonly detail: string;
  readonly suggestion?: string | undefined;
}

export interface ParsedQuery {
  readonly query: Query;
  /** What was wrong and left out: an API refuses the request, a page goes on without it. */
  readonly problems: readonly ParameterProblem[];
}

/** The values that a column can have, where they form a closed list; used to refuse others. */
export type OptionsOf = (column: ColumnMeta) => readonly string[] | undefined;

/** Operators that need no value. */
const bare: readonly Operator[] = ["isblank", "notblank"];

const operatorsByType: Readonly<Partial<Record<ColumnMeta["type"], readonly Operator[]>>> = {
  date: ["eq", "not", "gt", "gte", "lt", "lte", "before", "after", "during", ...bare],
  integer: ["eq", "not", "gt", "gte", "lt", "lte", "in", ...bare],
  number: ["eq", "not", "gt", "gte", "lt", "lte", "in", ...bare],
  money: ["eq", "not", "gt", "gte", "lt", "lte", "in", ...bare],
  boolean: ["eq", "not", ...bare],
};

const textOperators: readonly Operator[] = ["eq", "not", "contains", "in", ...bare];

/** The operators that a column of a type can be filtered by. */
export function operatorsOf(type: ColumnMeta["type"]): readonly Operator[] {
  return operatorsByType[type] ?? textOperators;
}

/**
 * Reads filters, `_q` and `_sort` out of an address's parameters. Parameters that begin with `_`, other than these
 * two, are left to others. A repeated parameter joins its values with or.
 */
export function parseQuery(
  parameters: URLSearchParams,
  columns: readonly ColumnMeta[],
  optionsOf?: OptionsOf,
): ParsedQuery {
  const problems: ParameterProblem[] = [];
  const filters: Filter[] = [];
  for (const parameter of new Set(parameters.keys())) {
    if (parameter.startsWith("_")) continue;
    const [name = "", word = "eq"] = splitParameter(parameter);
    const column = columns.find((candidate) => candidate.name === name);
    const operator = operators.find((candidate) => candidate === word);
    if (!column) {
      const suggestion = nearest(
        name,
        columns.map((candidate) => candidate.name),
      );
      problems.push({ parameter, detail: `There is no column named ${JSON.stringify(name)}.`, suggestion });
      continue;
    }
    const allowed = operatorsOf(column.type);
    if (!operator || !allowed.includes(operator)) {
      const detail = `A column of type ${column.type} has no operator ${JSON.stringify(word)}; it has ${allowed.join(", ")}.`;
      problems.push({ parameter, detail, suggestion: nearest(word, allowed) });
      continue;
    }
    const values: string[] = [];
    for (const value of parameters.getAll(parameter)) {
      const problem = bare.includes(operator) ? undefined : checkValue(parameter, value, operator, column, optionsOf);
      if (problem) problems.push(problem);
      else values.push(value);
    }
    // `column__eq` is another way to write `column`.
    const same = filters.findIndex((filter) => filter.column === name && filter.operator === operator);
    const [known] = same < 0 ? [] : filters.splice(same, 1);
    const all = [...new Set([...(known?.values ?? []), ...values])];
    if (all.length > 0) filters.push({ column: name, operator, values: all });
  }
  filters.sort((a, b) => (`${a.column} ${a.operator}` < `${b.column} ${b.operator}` ? -1 : 1));
  const sort = parseSort(parameters.get("_sort"), columns, problems);
  return { query: { filters, search: (parameters.get("_q") ?? "").normalize("NFC").trim(), sort }, problems };
}

function splitParameter(parameter: string): string[] {
  const place = parameter.lastIndexOf("__");
  return place < 0 ? [parameter] : [parameter.slice(0, place), parameter.slice(place + 2)];
}

function checkValue(
  parameter: string,
  value: string,
  operator: Operator,
  column: ColumnMeta,
  optionsOf: OptionsOf | undefined,
): ParameterProblem | undefined {
  const given = JSON.stringify(value.slice(0, 100));
  if (column.type === "date") {
    const parsed = parseEdtf(value);
    return parsed.ok
      ? undefined
      : {
          parameter,
          detail: `${given} is no date here; write 2025, 2025-02 or 2025-02-10.`,
          suggestion: parsed.suggestion,
        };
  }
  if (column.type === "money" || column.type === "integer" || column.type === "number") {
    const numbers = operator === "in" ? value.split(",") : [value];
    return numbers.every((number) => /^-?\d+(\.\d+)?$/.test(number))
      ? undefined
      : { parameter, detail: `${given} is no number; write plain digits, such as 97400000000.` };
  }
  if (column.type === "boolean") {
    return value === "true" || value === "false"
      ? undefined
      : { parameter, detail: `${given} is neither true nor false.` };
  }
  const options = operator === "contains" ? undefined : optionsOf?.(column);
  if (!options) return undefined;
  const unknown = (operator === "in" ? value.split(",") : [value]).find((item) => !options.includes(item));
  if (unknown === undefined) return undefined;
  const detail = `The column ${column.name} has no value ${JSON.stringify(unknown.slice(0, 100))}.`;
  return { parameter, detail, suggestion: nearest(unknown, options) };
}

/** Reads `-amount,date`; unknown columns are reported and left out. */
export function parseSort(
  text: string | null,
  columns: readonly ColumnMeta[],
  problems: ParameterProblem[] = [],
): SortKey[] {
  return (text ?? "").split(",").flatMap((key) => {
    const descending = key.startsWith("-");
    const column = descending ? key.slice(1) : key;
    if (column === "") return [];
    if (columns.some((candidate) => candidate.name === column)) return [{ column, descending }];
    const suggestion = nearest(
      column,
      columns.map((candidate) => candidate.name),
    );
    problems.push({
      parameter: "_sort",
      detail: `There is no column named ${JSON.stringify(column.slice(0, 100))}.`,
      suggestion,
    });
    return [];
  });
}
