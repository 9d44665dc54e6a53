import { datasetNames } from "@/lib/datasets/registry";
import { presentationNames } from "@/lib/embed/presentation";
import { isTracking } from "@/lib/http/tracking-names";
import { cappedParameters } from "@/lib/query/capped-parameters";
import { closedWords } from "@/lib/query/closed-words";
import { parseQuery } from "@/lib/query/parse-query";
import { shownColumnsOf } from "@/lib/story/money-columns";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { storyMoneys } from "@/lib/story/story-moneys";

/** Options that list columns, with a minus before one that sorts downwards. */
const lists: readonly string[] = ["_sort", "_col", "_nocol", "_facet"];

/** Options with one short value; what it means is read where it is used. */
const options: readonly string[] = ["_size", "_next", "_labels", "_collate", "_money", ...presentationNames];

/** Longest value of such an option, and of one of the view. */
const longestOption = 100;

const madeTables = new WeakMap<Story, ReturnType<typeof makeTables>>();

/** The columns of a story's datasets, also in its currencies; made once per story in memory. */
function tablesOf(story: Story) {
  const tables = madeTables.get(story) ?? makeTables(story);
  madeTables.set(story, tables);
  return tables;
}

function makeTables(story: Story) {
  return datasetNames.map((dataset) => ({ dataset, columns: shownColumnsOf(dataset, storyMoneys(story)) }));
}

/**
 * The parameters of a page's address that can mean something on a page of the story, in order and up to the limits of an
 * address. The rest is ignored, and no link on the page repeats it: empty fields of a form, names that only count readers,
 * unknown names, and values that no column of that name can have.
 */
export function pageParameters(story: Story, parameters: URLSearchParams): URLSearchParams {
  const columnNames = new Set(tablesOf(story).flatMap(({ columns }) => columns.map(({ name }) => name)));
  const accepted = new Map<string, ReadonlySet<string>>();
  const isFilter = (name: string, value: string) => {
    const values = accepted.get(name) ?? filterValues(story, name, parameters.getAll(name));
    accepted.set(name, values);
    return values.has(value);
  };
  const known = [...parameters].flatMap(([name, value]): [string, string][] => {
    if (value === "" || isTracking(name)) return [];
    if (lists.includes(name)) return knownNames(value, columnNames).map((names) => [name, names]);
    return name === "_q" || isOption(name, value) || isFilter(name, value) ? [[name, value]] : [];
  });
  return cappedParameters(new URLSearchParams(known));
}

function isOption(name: string, value: string): boolean {
  return value.length <= longestOption && (options.includes(name) || /^_v_[a-z_]{1,40}$/.test(name));
}

/** The values by which a parameter can filter some dataset. All are read at once, since reading each takes long. */
function filterValues(story: Story, name: string, sent: readonly string[]): ReadonlySet<string> {
  const [column = ""] = name.split("__");
  const values = new Set(sent);
  const accepted = new Set<string>();
  const parameters = new URLSearchParams([...values].map((value) => [name, value]));
  for (const { dataset, columns } of tablesOf(story)) {
    if (accepted.size === values.size) break;
    if (!columns.some((each) => each.name === column)) continue;
    const { query } = parseQuery(parameters, columns, closedWords(storyLookups(story), dataset));
    for (const filter of query.filters) for (const value of filter.values) accepted.add(value);
  }
  return accepted;
}

/** A list of columns with those that some dataset has, each once; none if it has no other. */
function knownNames(text: string, columnNames: ReadonlySet<string>): string[] {
  const names = [...new Set(text.split(","))].filter((each) => columnNames.has(each.replace(/^-/, "")));
  return names.length === 0 ? [] : [names.join()];
}
