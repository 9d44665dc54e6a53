import type { ColumnMeta } from "@/lib/datasets/column";
import type { DatasetName } from "@/lib/datasets/registry";
import { Problem } from "@/lib/http/problem";
import { decodeCursor } from "@/lib/query/cursor";
import { formatQuery } from "@/lib/query/format-query";
import type { Story } from "@/lib/story/story";
import { type ShownMoney, shownColumnsOf } from "@/lib/story/won-columns";
import { isLang } from "@/lib/text/lang";
import { badValue, isOn, readCheckedQuery, readWholeNumber, unknownColumn } from "./checked-query";

/** The formats in which a dataset is served; the extension of the address. */
export const dataFormats = ["json", "csv", "ndjson", "xlsx"] as const;

export type DataFormat = (typeof dataFormats)[number];

/**
 * A request for rows, read and checked. `money` is the currency in which amounts are given beside their own, `labels`
 * the language of headers and terms in place of names and ids; both null without. `columns` have the order of `_col`,
 * `collation` is the language in whose order text is sorted. Equal requests have equal `canonical` parameters.
 */
export type DatasetRequest = ReturnType<typeof readDatasetRequest>;

const commonOptions = ["_q", "_sort", "_size", "_next", "_col", "_nocol", "_labels", "_collate", "_money", "_dl"];

/** The options of a dataset's address, apart from filters and view state. */
export const dataOptions: Readonly<Record<DataFormat, readonly string[]>> = {
  json: [...commonOptions, "_facet"],
  csv: [...commonOptions, "_bom"],
  ndjson: commonOptions,
  xlsx: commonOptions,
};

/**
 * Reads the parameters of a dataset's address. View state (`_v_…`) is ignored.
 *
 * @throws Problem (400) for the first parameter that is unknown or has an invalid value, 410 for a page of a past edition
 */
export function readDatasetRequest(story: Story, name: DatasetName, format: DataFormat, parameters: URLSearchParams) {
  const money = readMoney(name, parameters.get("_money"));
  const all = shownColumnsOf(name, money);
  const query = readCheckedQuery(story, name, parameters, dataOptions[format], all);
  const labels = parameters.get("_labels");
  if (labels !== null && !isLang(labels)) throw badValue("_labels", labels, "ko or en");
  const collation = parameters.get("_collate") ?? labels ?? "ko";
  if (!isLang(collation)) throw badValue("_collate", collation, "ko or en");
  const facets = columnsIn(parameters, "_facet", all);
  const only = readOrder(parameters, all);
  const without = inFileOrder(all, columnsIn(parameters, "_nocol", all));
  const columns = chosenColumns(all, only, without);
  const size = readSize(parameters.get("_size"), format);
  const next = parameters.get("_next");
  const offset = readOffset(story, next);
  const bom = isOn(parameters, "_bom");
  const download = isOn(parameters, "_dl");
  const canonical = formatQuery(query);
  const set = (option: string, value: string | false | null) => value && canonical.set(option, value);
  set("_size", size !== readSize(null, format) && (Number.isFinite(size) ? String(size) : "max"));
  set("_next", next);
  set("_facet", facets.join());
  set("_col", only.length > 0 && orderText(all, columns));
  set("_nocol", only.length === 0 && without.join());
  set("_labels", labels);
  set("_collate", collation !== (labels ?? "ko") && collation);
  set("_money", money);
  set("_bom", bom && "1");
  set("_dl", download && "1");
  return { query, size, offset, facets, money, columns, labels, collation, bom, download, canonical };
}

/** Whether a dataset has amounts that can be given in won. */
export function hasWon(name: DatasetName): boolean {
  return shownColumnsOf(name, "krw").length > shownColumnsOf(name, null).length;
}

function readMoney(name: DatasetName, text: string | null): ShownMoney {
  if (text === null) return null;
  if (text !== "krw") throw badValue("_money", text, "krw");
  if (hasWon(name)) return "krw";
  const detail = "This dataset has no dated amounts in dollars, so there is nothing to give in won.";
  throw new Problem("bad-value", { parameter: "_money", detail });
}

function inFileOrder(all: readonly ColumnMeta[], names: readonly string[]): string[] {
  return all.map(({ name }) => name).filter((name) => names.includes(name));
}

/** The columns that an option lists, each once. */
function columnsIn(parameters: URLSearchParams, option: string, all: readonly ColumnMeta[]): string[] {
  const values = parameters.getAll(option).flatMap((value) => value.split(","));
  const names = new Set(values.filter(Boolean));
  for (const name of names) if (!all.some((column) => column.name === name)) throw unknownColumn(option, name, all);
  return [...names];
}

/** The names in `_col`. One list keeps its order; several, as a form without a script sends them, are in file order. */
function readOrder(parameters: URLSearchParams, all: readonly ColumnMeta[]): string[] {
  const names = columnsIn(parameters, "_col", all);
  return parameters.getAll("_col").length > 1 ? inFileOrder(all, names) : names;
}

/** The key is always among them, so that a row can be found again: first, unless it is named elsewhere. */
function chosenColumns(all: readonly ColumnMeta[], only: readonly string[], without: readonly string[]): ColumnMeta[] {
  const stays = (name: string) => name === "id" || !without.includes(name);
  if (only.length === 0) return all.filter(({ name }) => stays(name));
  const named = only.includes("id") ? only : ["id", ...only];
  return named.filter(stays).flatMap((name) => all.filter((column) => column.name === name));
}

/** The columns as `_col` names them in canonical form: without a leading key, and empty for all in file order. */
function orderText(all: readonly ColumnMeta[], columns: readonly ColumnMeta[]): string {
  const names = columns.map(({ name }) => name);
  if (names.join() === all.map(({ name }) => name).join()) return "";
  return (names[0] === "id" && names.length > 1 ? names.slice(1) : names).join();
}

function readSize(text: string | null, format: DataFormat): number {
  if (text === null && format === "json") return 100;
  if (text === null || text === "max") return Number.POSITIVE_INFINITY;
  return readWholeNumber("_size", text, 1, 1000, ", or max");
}

function readOffset(story: Story, text: string | null): number {
  if (text === null) return 0;
  const cursor = decodeCursor(text);
  if (!cursor) throw badValue("_next", text, "the value in the next link of an earlier response");
  if (cursor.edition === story.edition) return cursor.offset;
  const detail = "The data has changed since the earlier page was read; begin again with the first page.";
  throw new Problem("edition-gone", { parameter: "_next", detail });
}
