import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { Comparison } from "@/lib/query/lookups";
import { naiveAmount } from "@/lib/query/testing/naive-amount";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import type { GeneratedQuery } from "./generated-query";
import { naiveLabel, naiveOrder } from "./naive-label";
import { naiveSearch } from "./naive-search";

type Row = Readonly<Record<string, unknown>>;

/** The ids of the rows that a query means, in its order: the documented grammar written anew, slowly and by itself. */
export function naiveRows(story: Story, { dataset, pairs }: GeneratedQuery, lang: Lang): string[] {
  const columns = columnMetas(datasets[dataset]);
  const rows: readonly Row[] = story.rows[dataset];
  const groups = new Map<string, { column: ColumnMeta; operator: string; values: string[] }>();
  for (const [name, value] of pairs) {
    if (name.startsWith("_")) continue;
    const [columnName = "", operator = "eq"] = name.split("__");
    const column = columns.find((each) => each.name === columnName);
    if (!column) throw new Error(`no such column: ${columnName}`);
    const group = groups.get(`${columnName} ${operator}`) ?? { column, operator, values: [] };
    group.values.push(value);
    groups.set(`${columnName} ${operator}`, group);
  }
  const all = [...groups.values()];
  const money: Comparison = { currency: story.currency, rates: story.rows.exchange_rates };
  const holds = (row: Row, column: ColumnMeta, operator: string, value: string) =>
    cellHolds(comparedCell(row, column, columns, money, operator), column, operator, value);
  const choices = (name: string) =>
    all.filter(({ column, operator }) => column.name === name && ["eq", "in"].includes(operator));
  const passing = rows.filter((row) =>
    all.every(({ column, operator, values }) => {
      if (operator === "not") return values.every((value) => !holds(row, column, "eq", value));
      // A blank cell is one of the choices of its column.
      if (operator === "isblank" && choices(column.name).length > 0) return true;
      const blankToo = ["eq", "in"].includes(operator) && groups.has(`${column.name} isblank`);
      return (
        (blankToo && holds(row, column, "isblank", "")) || values.some((value) => holds(row, column, operator, value))
      );
    }),
  );
  const given = new Map(pairs);
  const found = passing.filter((row) => naiveSearch(story, dataset, row, given.get("_q") ?? ""));
  const keys = [...(given.get("_sort") ?? "").split(",").filter(Boolean), "id"];
  const comparisons = keys.map((key) => comparison(story, dataset, columns, key, lang));
  return found
    .toSorted((a, b) => comparisons.map((compare) => compare(a, b)).find((order) => order !== 0) ?? 0)
    .map((row) => String(row.id));
}

/** The order in which a page shows a dataset that nobody has sorted. */
export function usualOrder(name: DatasetName): string {
  const { order }: Dataset = datasets[name];
  return order;
}

interface Span {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string | null;
}

function isSpan(value: unknown): value is Span {
  return typeof value === "object" && value !== null && "earliest" in value;
}

/** A cell as an operator reads it: an amount in the story's currency, unless it is asked whether there is one. */
function comparedCell(
  row: Row,
  column: ColumnMeta,
  columns: readonly ColumnMeta[],
  money: Comparison,
  operator = "",
): unknown {
  if (column.type !== "money" || operator.endsWith("blank")) return row[column.name];
  return naiveAmount(row, column, columns, money);
}

function cellHolds(cell: unknown, column: ColumnMeta, operator: string, value: string): boolean {
  const items = [cell].flat().filter((item) => item !== null && item !== undefined);
  if (operator === "isblank") return items.length === 0;
  if (operator === "notblank") return items.length > 0;
  return items.some((item) => {
    if (isSpan(item)) return spanHolds(item, operator, value);
    if (typeof item === "number") return numberHolds(item, operator, value);
    const text = column.type === "citations" ? String(item).replace(/#.*/s, "") : String(item);
    if (operator === "contains") return plain(String(item)).includes(plain(value));
    return operator === "in" ? value.split(",").includes(text) : text === value;
  });
}

const plain = (text: string) => text.normalize("NFC").toLowerCase();

function numberHolds(number: number, operator: string, value: string): boolean {
  if (operator === "gt") return number > Number(value);
  if (operator === "gte") return number >= Number(value);
  if (operator === "lt") return number < Number(value);
  if (operator === "lte") return number <= Number(value);
  return value.split(",").some((each) => Number(each) === number);
}

function spanHolds({ earliest, latest }: Span, operator: string, value: string): boolean {
  const [start, end] = bounds(value);
  const [first, last] = [Date.parse(earliest), latest === null ? Number.POSITIVE_INFINITY : Date.parse(latest)];
  if (operator === "during") return first >= start && last <= end;
  if (operator === "before" || operator === "lt") return last < start;
  if (operator === "after" || operator === "gt") return first > end;
  if (operator === "lte") return last <= end;
  if (operator === "gte") return first >= start;
  return first <= end && start <= last;
}

function bounds(edtf: string): [start: number, end: number] {
  const [from = "", to = from] = edtf.replaceAll(/[~?]/g, "").split("/");
  if (to === "..") return [Date.parse(from), Number.POSITIVE_INFINITY];
  const [year = 0, month, day] = to.split("-").map(Number);
  const end = Date.UTC(
    year,
    month === undefined ? 11 : day === undefined ? month : month - 1,
    month === undefined ? 31 : (day ?? 0),
  );
  return [Date.parse(from), end];
}

function comparison(story: Story, dataset: DatasetName, columns: readonly ColumnMeta[], key: string, lang: Lang) {
  const column = columns.find(({ name }) => name === key.replace("-", ""));
  if (!column) throw new Error(`no such column: ${key}`);
  const collator = new Intl.Collator(column.name.match(/_(ko|en)$/)?.[1] ?? lang, { numeric: true });
  const money: Comparison = { currency: story.currency, rates: story.rows.exchange_rates };
  const cellOf = (row: Row) => comparedCell(row, column, columns, money);
  const absent = (row: Row) => [cellOf(row)].flat().every((item) => item === null || item === undefined);
  const labels = new Map<Row, string>();
  const label = (row: Row) => {
    const items = [row[column.name]].flat();
    const known =
      labels.get(row) ?? items.map((item) => naiveLabel(story, dataset, column, String(item), lang)).join(" ");
    labels.set(row, known);
    return known;
  };
  const ascending = (a: Row, b: Row): number => {
    const [first, second] = [cellOf(a), cellOf(b)];
    if (typeof first === "number" && typeof second === "number") return first - second;
    if (isSpan(first) && isSpan(second)) {
      const start = Date.parse(first.earliest) - Date.parse(second.earliest);
      return start !== 0 ? start : Date.parse(first.latest ?? "9999-12-31") - Date.parse(second.latest ?? "9999-12-31");
    }
    const orders = [first, second].map((value) => naiveOrder(story, dataset, column, String(value)));
    const order = (orders[0] ?? 0) - (orders[1] ?? 0);
    return order !== 0 ? order : collator.compare(label(a), label(b));
  };
  return (a: Row, b: Row): number => {
    if (absent(a) || absent(b)) return Number(absent(a)) - Number(absent(b));
    return key.startsWith("-") ? ascending(b, a) : ascending(a, b);
  };
}
