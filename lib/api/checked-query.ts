import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets, isDatasetName } from "@/lib/datasets/registry";
import { Problem } from "@/lib/http/problem";
import { closedWords } from "@/lib/query/closed-words";
import { parseQuery } from "@/lib/query/parse-query";
import type { Query } from "@/lib/query/query";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { nearest } from "@/lib/text/nearest";
import { refuseRepeats } from "./refuse-repeats";

/**
 * Reads the filters, search and order of a dataset out of an address of the API.
 *
 * @param columns the columns that can be filtered and sorted by; those of the dataset where none are given
 * @param options the names of the endpoint's own options, which it reads itself; view state (`_v_…`) is always let by
 * @throws Problem (400) for the first parameter that is unknown, has several values where it takes one, or has one that
 * cannot be used
 */
export function readCheckedQuery(
  story: Story,
  name: DatasetName,
  parameters: URLSearchParams,
  options: readonly string[],
  columns: readonly ColumnMeta[] = columnMetas(datasets[name]),
): Query {
  const queried = new URLSearchParams(parameters);
  for (const option of options) if (!queryOptions.includes(option)) queried.delete(option);
  refuseUnknown(parameters, options, columns);
  refuseRepeats(parameters, options);
  const { query, problems } = parseQuery(queried, columns, optionsIn(story, name));
  const [problem] = problems;
  if (!problem) return query;
  const known =
    columns.some((column) => problem.parameter.split("__")[0] === column.name) || problem.parameter.startsWith("_");
  const suggestion = problem.suggestion ?? (known ? undefined : nearest(problem.parameter, options));
  throw new Problem(known ? "bad-value" : "unknown-parameter", { ...problem, suggestion });
}

/** The problem of a parameter whose value cannot be used; `wanted` says what it takes. */
export function badValue(parameter: string, value: string, wanted: string): Problem {
  return new Problem("bad-value", {
    parameter,
    detail: `${JSON.stringify(value.slice(0, 100))} cannot be used; ${parameter} takes ${wanted}.`,
  });
}

/** Reads an option that is either on (`1`) or off (`0` or absent). Throws a Problem (400) for anything else. */
export function isOn(parameters: URLSearchParams, option: string): boolean {
  const value = parameters.get(option);
  if (value === null || value === "0") return false;
  if (value === "1") return true;
  throw badValue(option, value, "1");
}

const queryOptions: readonly string[] = ["_q", "_sort"];

function refuseUnknown(parameters: URLSearchParams, known: readonly string[], columns: readonly ColumnMeta[]): void {
  for (const parameter of parameters.keys()) {
    if (!parameter.startsWith("_") || parameter.startsWith("_v_") || known.includes(parameter)) continue;
    throw new Problem("unknown-parameter", {
      parameter,
      detail: `There is no option ${JSON.stringify(parameter.slice(0, 100))} here; the options are ${known.join(", ")}, and the columns are filters.`,
      suggestion: nearest(parameter, [...known, ...columns.map((column) => column.name)]),
    });
  }
}

function optionsIn(story: Story, name: DatasetName): (column: ColumnMeta) => readonly string[] | undefined {
  const words = closedWords(storyLookups(story), name);
  return (column) => {
    const target = column.references;
    if (isDatasetName(target)) return [...story.places[target].keys(), ...(column.alsoAllowed ?? [])];
    return words(column);
  };
}
