import type { ColumnMeta } from "@/lib/datasets/column";
import { valueKind } from "@/lib/datasets/value-kind";
import { parseEdtf } from "@/lib/dates/parse-edtf";
import { nearest } from "@/lib/text/nearest";
import { meantParameter } from "./meant-parameter";
import { boundsOf, type Operator, operators, operatorsOf } from "./operators";
import type { Filter, Query, SortKey } from "./query";

/** What is wrong with one parameter, as a sentence for the person who wrote it. */
export interface ParameterProblem {
  readonly parameter: string;
  readonly detail: string;
  readonly suggestion?: string | undefined;
}

export interface ParsedQuery {
  readonly query: Query;
  /** What was wrong and ignored: an API refuses the request, a page goes on without it. */
  readonly problems: readonly ParameterProblem[];
}

/** The values that a column can have, where they form a closed list; used to refuse others. */
export type OptionsOf = (column: ColumnMeta) => readonly string[] | undefined;

/**
 * Reads filters, `_q` and `_sort` out of an address's parameters. Parameters that begin with `_`, other than these
 * two, are ignored. A repeated parameter joins its values with or.
 */
export function parseQuery(
  parameters: URLSearchParams,
  columns: readonly ColumnMeta[],
  optionsOf?: OptionsOf,
): ParsedQuery {
  const problems: ParameterProblem[] = [];
  const filters = new Map<string, Filter>();
  for (const parameter of new Set(parameters.keys())) {
    if (parameter.startsWith("_")) continue;
    const [name = "", word = "eq"] = splitParameter(parameter);
    const column = columns.find((candidate) => candidate.name === name);
    if (!column) {
      problems.push(unknownColumn(parameter, name, columns));
      continue;
    }
    const allowed = operatorsOf(column.type);
    const operator = allowed.find((candidate) => candidate === word);
    if (!operator) {
      const detail = `A column of type ${column.type} has no operator ${JSON.stringify(word)}; it has ${allowed.join(", ")}.`;
      problems.push({ parameter, detail, suggestion: nearest(word, allowed) });
      continue;
    }
    // `column__eq` is another way to write `column`.
    const key = `${name} ${operator}`;
    const values = new Set(filters.get(key)?.values);
    for (const value of parameters.getAll(parameter)) {
      const problem = valueProblem(value, operator, column, optionsOf, problems.length === 0);
      if (problem) problems.push({ parameter, ...problem });
      else values.add(value);
    }
    if (values.size > 0) filters.set(key, { column: name, operator, values: [...values] });
  }
  const sorted = [...filters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, filter]) => filter);
  const search = (parameters.get("_q") ?? "").normalize("NFC").trim();
  const sort = parseSort(parameters.get("_sort"), columns, problems);
  return { query: { filters: sorted, search, sort }, problems };
}

function splitParameter(parameter: string): string[] {
  const index = parameter.lastIndexOf("__");
  return index < 0 ? [parameter] : [parameter.slice(0, index), parameter.slice(index + 2)];
}

function unknownColumn(parameter: string, name: string, columns: readonly ColumnMeta[]): ParameterProblem {
  const names = columns.map((column) => column.name);
  return {
    parameter,
    detail: `There is no column named ${JSON.stringify(name)}.`,
    suggestion: meantParameter(name, names),
  };
}

function valueProblem(
  value: string,
  operator: Operator,
  column: ColumnMeta,
  optionsOf: OptionsOf | undefined,
  isFirst: boolean,
): Omit<ParameterProblem, "parameter"> | undefined {
  const { takes } = operators[operator];
  const kind = valueKind(column.type);
  const bounds = boundsOf(operator, [value]);
  const given = quoted(value);
  if (takes === "nothing") return undefined;
  if (kind === "date") {
    const parsed = parseEdtf(value);
    if (parsed.ok) return undefined;
    const { suggestion } = parsed;
    return { detail: `${given} is no date here; write 2025, 2025-02 or 2025-02-10.`, suggestion };
  }
  if (kind === "number") {
    if (bounds.every((number) => /^-?\d+(\.\d+)?$/.test(number))) return undefined;
    return { detail: `${given} is no number; write plain digits, such as 97400000000.` };
  }
  if (kind === "boolean") {
    return value === "true" || value === "false" ? undefined : { detail: `${given} is neither true nor false.` };
  }
  const options = takes === "part" ? undefined : optionsOf?.(column);
  const unknown = options && bounds.find((item) => !options.includes(item));
  if (!options || unknown === undefined) return undefined;
  const detail = `The column ${column.name} has no value ${quoted(unknown)}.`;
  // An API reports the first problem alone, and to look for the nearest word takes long.
  return { detail, suggestion: isFirst ? nearest(unknown, options) : undefined };
}

function quoted(value: string): string {
  return JSON.stringify(value.slice(0, 100));
}

/** Reads `-amount,date`; unknown columns are reported and ignored. */
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
    problems.push(unknownColumn("_sort", column.slice(0, 100), columns));
    return [];
  });
}
