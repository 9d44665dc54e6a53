import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets, isDatasetName } from "@/lib/datasets/registry";
import { Problem } from "@/lib/http/problem";
import { closedWords } from "@/lib/query/closed-words";
import { meantParameter } from "@/lib/query/meant-parameter";
import { type OptionsOf, parseQuery } from "@/lib/query/parse-query";
import type { Query } from "@/lib/query/query";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { nearest } from "@/lib/text/nearest";
import { quoted, refuseRepeats, refuseUnknown } from "./refuse-parameters";

/**
 * Reads the filters, search and order of a dataset from an address of the API.
 *
 * @param options the endpoint's own options, which it reads itself; view state (`_v_…`) is always ignored
 * @param columns the columns that can be filtered and sorted by; those of the dataset by default
 * @throws Problem (400) for the first parameter that is unknown, has several values where it takes one, or an invalid one
 */
export function readCheckedQuery(
  story: Story,
  name: DatasetName,
  parameters: URLSearchParams,
  options: readonly string[],
  columns: readonly ColumnMeta[] = columnMetas(datasets[name]),
): Query {
  const names = columns.map((column) => column.name);
  refuseUnknown(
    [...parameters.keys()].filter((parameter) => parameter.startsWith("_")),
    options,
    (parameter) =>
      `There is no option ${parameter} here; the options are ${options.join(", ")}, and the columns are filters.`,
    [...options, ...names],
  );
  refuseRepeats(parameters, options);
  const queried = new URLSearchParams(parameters);
  for (const option of options) if (option !== "_q" && option !== "_sort") queried.delete(option);
  const { query, problems } = parseQuery(queried, columns, optionsIn(story, name));
  const [problem] = problems;
  if (!problem) return query;
  const [start = ""] = problem.parameter.split("__");
  const known = names.includes(start) || problem.parameter.startsWith("_");
  const suggestion = problem.suggestion ?? (known ? undefined : meantParameter(problem.parameter, options));
  throw new Problem(known ? "bad-value" : "unknown-parameter", { ...problem, suggestion });
}

/** The problem of a parameter with an invalid value; `wanted` says what it takes. */
export function badValue(parameter: string, value: string, wanted: string): Problem {
  const detail = `${quoted(value)} cannot be used; ${parameter} takes ${wanted}.`;
  return new Problem("bad-value", { parameter, detail });
}

/** The problem of an option that names a column which is not among these. */
export function unknownColumn(option: string, name: string, columns: readonly ColumnMeta[]): Problem {
  const names = columns.map((column) => column.name);
  const detail = `There is no column named ${quoted(name)}.`;
  return new Problem("bad-value", { parameter: option, detail, suggestion: nearest(name, names) });
}

/** Reads an option that is either on (`1`) or off (`0` or absent). Throws a Problem (400) for anything else. */
export function isOn(parameters: URLSearchParams, option: string): boolean {
  const value = parameters.get(option) ?? "0";
  if (value !== "0" && value !== "1") throw badValue(option, value, "1");
  return value === "1";
}

/** Reads a positive whole number of up to four digits. Throws a Problem (400) that lists the range and `others`. */
export function readWholeNumber(option: string, text: string, min: number, max: number, others = ""): number {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (value < min || value > max) throw badValue(option, text, `a whole number from ${min} to ${max}${others}`);
  return value;
}

function optionsIn(story: Story, name: DatasetName): OptionsOf {
  const words = closedWords(storyLookups(story), name);
  return (column) => {
    const target = column.references;
    if (isDatasetName(target)) return [...story.rowIndexes[target].keys(), ...(column.alsoAllowed ?? [])];
    return words(column);
  };
}
