import type { ColumnMeta } from "@/lib/datasets/column";
import type { DatasetName } from "@/lib/datasets/registry";
import { Problem } from "@/lib/http/problem";
import { decodeCursor } from "@/lib/query/cursor";
import { formatQuery } from "@/lib/query/format-query";
import type { Query } from "@/lib/query/query";
import type { Story } from "@/lib/story/story";
import { type ShownMoney, shownColumnsOf } from "@/lib/story/won-columns";
import { isLang, type Lang } from "@/lib/text/lang";
import { nearest } from "@/lib/text/nearest";
import { badValue, isOn, readCheckedQuery } from "./checked-query";

/** The forms in which a dataset is served; the extension of the address. */
export const dataFormats = ["json", "csv", "ndjson", "xlsx"] as const;

export type DataFormat = (typeof dataFormats)[number];

/** The media types of the forms. */
export const dataTypes: Readonly<Record<DataFormat, string>> = {
  json: "application/json",
  csv: "text/csv; charset=utf-8; header=present",
  ndjson: "application/x-ndjson",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A request for rows, read and checked. */
export interface DatasetRequest {
  readonly query: Query;
  readonly size: number;
  readonly offset: number;
  readonly facets: readonly string[];
  /** In which currency money is given beside its own; null for its own alone. */
  readonly money: ShownMoney;
  /** The columns of the answer, in the order in which `_col` names them, else in file order. */
  readonly columns: readonly ColumnMeta[];
  /** Headers and words from fixed lists in this language instead of names and ids. */
  readonly labels: Lang | null;
  /** The language in whose order text is sorted: the one that is asked for, else that of the labels, else Korean. */
  readonly collation: Lang;
  readonly bom: boolean;
  readonly download: boolean;
  /** The query and options without defaults, in canonical order: equal requests have equal text. */
  readonly canonical: URLSearchParams;
}

const pageSize = 100;
const largestSize = 1000;

const commonOptions = ["_q", "_sort", "_size", "_next", "_col", "_nocol", "_labels", "_collate", "_money", "_dl"];

/** The options of a dataset's address, beside filters and view state. */
export const dataOptions: Readonly<Record<DataFormat, readonly string[]>> = {
  json: [...commonOptions, "_facet"],
  csv: [...commonOptions, "_bom"],
  ndjson: commonOptions,
  xlsx: commonOptions,
};

/**
 * Reads the parameters of a dataset's address. Throws a Problem (400) for the first parameter that is unknown or has
 * a value that cannot be used, 410 for a page of an edition that is gone. View state (`_v_…`) is accepted and ignored.
 */
export function readDatasetRequest(
  story: Story,
  name: DatasetName,
  format: DataFormat,
  parameters: URLSearchParams,
): DatasetRequest {
  const money = readMoney(name, parameters.get("_money"));
  const all = shownColumnsOf(name, money);
  const query = readCheckedQuery(story, name, parameters, dataOptions[format], all);
  const labels = parameters.get("_labels");
  if (labels !== null && !isLang(labels)) throw badValue("_labels", labels, "ko or en");
  const collation = parameters.get("_collate") ?? labels ?? "ko";
  if (!isLang(collation)) throw badValue("_collate", collation, "ko or en");
  const facets = listed(parameters, "_facet", all);
  const only = readOrder(parameters, all);
  const without = inFileOrder(all, listed(parameters, "_nocol", all));
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

function readMoney(name: DatasetName, text: string | null): ShownMoney {
  if (text === null) return null;
  if (text !== "krw") throw badValue("_money", text, "krw");
  if (shownColumnsOf(name, "krw").length > shownColumnsOf(name, null).length) return "krw";
  const detail = "This dataset has no dated amounts in dollars, so there is nothing to give in won.";
  throw new Problem("bad-value", { parameter: "_money", detail });
}

function inFileOrder(all: readonly ColumnMeta[], names: readonly string[]): string[] {
  return all.map(({ name }) => name).filter((name) => names.includes(name));
}

function listed(parameters: URLSearchParams, option: string, columns: readonly ColumnMeta[]): string[] {
  const names = parameters
    .getAll(option)
    .flatMap((value) => value.split(","))
    .filter(Boolean);
  for (const name of names) {
    if (columns.some((column) => column.name === name)) continue;
    const detail = `There is no column named ${JSON.stringify(name.slice(0, 100))}.`;
    throw new Problem("bad-value", {
      parameter: option,
      detail,
      suggestion: nearest(
        name,
        columns.map((column) => column.name),
      ),
    });
  }
  return [...new Set(names)];
}

/** The names in `_col`. One list keeps its order; several, as a form without a script sends them, stand in file order. */
function readOrder(parameters: URLSearchParams, all: readonly ColumnMeta[]): string[] {
  const names = listed(parameters, "_col", all);
  return parameters.getAll("_col").length > 1 ? inFileOrder(all, names) : names;
}

/** The key is always among them, so that a row can be found again: first, unless it is named elsewhere. */
function chosenColumns(all: readonly ColumnMeta[], only: readonly string[], without: readonly string[]): ColumnMeta[] {
  if (only.length === 0) return all.filter(({ name }) => name === "id" || !without.includes(name));
  const named = only.includes("id") ? only : ["id", ...only];
  return named
    .filter((name) => name === "id" || !without.includes(name))
    .flatMap((name) => all.filter((column) => column.name === name));
}

/** The columns as `_col` names them in canonical form: without a leading key, and empty for all in file order. */
function orderText(all: readonly ColumnMeta[], columns: readonly ColumnMeta[]): string {
  const names = columns.map(({ name }) => name);
  if (names.join() === all.map(({ name }) => name).join()) return "";
  return (names[0] === "id" && names.length > 1 ? names.slice(1) : names).join();
}

function readSize(text: string | null, format: DataFormat): number {
  if (text === null) return format === "json" ? pageSize : Number.POSITIVE_INFINITY;
  if (text === "max") return Number.POSITIVE_INFINITY;
  const size = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (size < 1 || size > largestSize) throw badValue("_size", text, `a whole number from 1 to ${largestSize}, or max`);
  return size;
}

function readOffset(story: Story, text: string | null): number {
  if (text === null) return 0;
  const cursor = decodeCursor(text);
  if (!cursor) throw badValue("_next", text, "the value that an earlier answer gave in its next link");
  if (cursor.edition === story.edition) return cursor.offset;
  const detail = "The data has changed since the earlier page was read; begin again with the first page.";
  throw new Problem("edition-gone", { parameter: "_next", detail });
}
