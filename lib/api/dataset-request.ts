import type { ColumnMeta } from "@/lib/datasets/column";
import type { DatasetName } from "@/lib/datasets/registry";
import { Problem } from "@/lib/http/problem";
import { decodeCursor } from "@/lib/query/cursor";
import { formatQuery } from "@/lib/query/format-query";
import { withCompanions } from "@/lib/story/companion-columns";
import { isDated, type ShownMoney, shownColumnsOf } from "@/lib/story/money-columns";
import type { Story } from "@/lib/story/story";
import { storyMoneys } from "@/lib/story/story-moneys";
import { isLang } from "@/lib/text/lang";
import { badValue, isOn, readCheckedQuery, readWholeNumber, unknownColumn } from "./checked-query";

/** The formats in which a dataset is served; the extension of the address. */
export const dataFormats = ["json", "csv", "ndjson", "xlsx"] as const;

export type DataFormat = (typeof dataFormats)[number];

/**
 * A request for rows, read and checked. `money` is the currency in which amounts are given beside their own, `labels`
 * the language of headers and terms in place of names and ids; both null without. `days` says whether the dates of a CSV
 * are followed by their first and last days, as those of a workbook always are. `columns` have the order of `_col`,
 * `collation` is the language in whose order text is sorted. Equal requests have equal `canonical` parameters.
 */
export type DatasetRequest = ReturnType<typeof readDatasetRequest>;

const commonOptions = ["_q", "_sort", "_size", "_next", "_col", "_nocol", "_labels", "_collate", "_money", "_dl"];

/** The options of a dataset's address, apart from filters and view state. */
export const dataOptions: Readonly<Record<DataFormat, readonly string[]>> = {
  json: [...commonOptions, "_facet"],
  csv: [...commonOptions, "_dates", "_bom"],
  ndjson: commonOptions,
  xlsx: commonOptions,
};

/**
 * Reads the parameters of a dataset's address. View state (`_v_…`) is ignored.
 *
 * @throws Problem (400) for the first parameter that is unknown or has an invalid value, 410 for a page of a past edition
 */
export function readDatasetRequest(story: Story, name: DatasetName, format: DataFormat, parameters: URLSearchParams) {
  const money = readMoney(story, name, parameters.get("_money"));
  const all = shownColumnsOf(name, money === null ? [] : [money]);
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
  const days = readDays(parameters.get("_dates"));
  const bom = isOn(parameters, "_bom");
  const download = isOn(parameters, "_dl");
  const canonical = formatQuery(query);
  const set = (option: string, value: string | false | null) => value && canonical.set(option, value);
  set("_size", size !== readSize(null, format) && (Number.isFinite(size) ? String(size) : "max"));
  set("_next", next);
  set("_facet", facets.join());
  set("_col", only.length > 0 && orderText(all, columns));
  set("_nocol", (only.length > 0 ? withheld(all, columns) : without).join());
  set("_labels", labels);
  set("_collate", collation !== (labels ?? "ko") && collation);
  set("_money", money);
  set("_dates", days && "days");
  set("_bom", bom && "1");
  set("_dl", download && "1");
  return { query, size, offset, facets, money, columns, labels, collation, days, bom, download, canonical };
}

/** What a request chooses, as canonical parameters: all but whether the answer is saved. Empty for the whole dataset. */
export function viewOf({ canonical }: Pick<DatasetRequest, "canonical">): string {
  const view = new URLSearchParams(canonical);
  view.delete("_dl");
  return view.toString();
}

/** Whether a dataset has amounts that can be given in another currency than their own. */
export function hasDatedMoney(name: DatasetName): boolean {
  return shownColumnsOf(name).some(isDated);
}

function readMoney(story: Story, name: DatasetName, text: string | null): ShownMoney {
  if (text === null) return null;
  const moneys = storyMoneys(story);
  if (!moneys.includes(text)) throw badValue("_money", text, moneys.join(" or "));
  if (hasDatedMoney(name)) return text;
  const hasMoney = shownColumnsOf(name).some(({ type }) => type === "money");
  const detail = hasMoney
    ? `The amounts of ${name} have no date whose rate would apply, so there is nothing to give in ${text}.`
    : `The dataset ${name} has no amounts of money, so there is nothing to give in ${text}.`;
  throw new Problem("bad-value", { parameter: "_money", detail });
}

function readDays(text: string | null): boolean {
  if (text !== null && text !== "days") throw badValue("_dates", text, "days");
  return text !== null;
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

/**
 * The key is always among them, so that a row can be found again: first, unless it is named elsewhere. So is what belongs
 * to a figure, such as its qualifier and its currency, unless it is left out by name.
 */
function chosenColumns(all: readonly ColumnMeta[], only: readonly string[], without: readonly string[]): ColumnMeta[] {
  const stays = (name: string) => name === "id" || !without.includes(name);
  if (only.length === 0) return all.filter(({ name }) => stays(name));
  const named = (only.includes("id") ? only : ["id", ...only]).filter(stays);
  return withCompanions(named, all, without).flatMap((name) => all.filter((column) => column.name === name));
}

/** What belongs to figures among the columns and is not among them, because it was left out by name. */
function withheld(all: readonly ColumnMeta[], columns: readonly ColumnMeta[]): string[] {
  const shown = columns.map(({ name }) => name);
  const whole = withCompanions(shown, all);
  return inFileOrder(
    all,
    whole.filter((name) => !shown.includes(name)),
  );
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
