import type { ColumnMeta, MoneyColumn } from "@/lib/datasets/column";
import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { toEdtfDate } from "@/lib/dates/to-edtf-date";
import { type RateRow, toWon } from "@/lib/money/convert-won";
import { currencyOf, isDate, type PlainRow } from "@/lib/query/plain-row";
import { monthColumnName, rateColumnName, wonNameOf } from "./won-names";

/** The currency in which amounts are given beside their own; null for their own alone. */
export type ShownMoney = "krw" | null;

const rateColumn: ColumnMeta = {
  name: rateColumnName,
  type: "number",
  label: { en: "Won per dollar", ko: "달러당 원" },
  description: {
    en: "Won for one US dollar, the average of the month in the next column.",
    ko: "미국 1달러에 해당하는 원화. 다음 열에 적힌 달의 평균 환율이다.",
  },
  required: false,
};

const monthColumn: ColumnMeta = {
  name: monthColumnName,
  type: "date",
  label: { en: "Month of the rate", ko: "환율 기준 월" },
  description: {
    en: "The month whose average rate was used: the month of the row's date. Empty where the date is coarser or the month has no rate.",
    ko: "적용한 환율의 달. 행의 날짜가 속한 달이며, 날짜가 달보다 넓거나 그 달의 환율이 없으면 비어 있다.",
  },
  required: false,
};

/** The columns of a dataset in file order; with `krw`, each dated amount is followed by its won, the rate comes last. */
export function shownColumnsOf(name: DatasetName, money: ShownMoney): readonly ColumnMeta[] {
  const dataset: Dataset = datasets[name];
  const columns = columnMetas(dataset);
  if (money === null || !columns.some(isDated)) return columns;
  const amounts = columns.flatMap((column) => (isDated(column) ? [column, wonColumn(column)] : [column]));
  return [...amounts, rateColumn, monthColumn];
}

/** A column of amounts that can be converted at the rate of a date. */
type DatedColumn = MoneyColumn & Required<Pick<MoneyColumn, "dated">>;

function isDated(column: ColumnMeta): column is DatedColumn {
  return column.type === "money" && column.dated !== undefined;
}

function wonColumn({ dated: _dated, ...column }: DatedColumn): MoneyColumn {
  const description = {
    en: "The amount in whole won, computed from the rate of the row's month. Empty where there is no such rate.",
    ko: "행의 날짜가 속한 달의 환율로 계산한 원화 금액. 환율이 없으면 비어 있다.",
  };
  const label = { en: `${column.label.en} in won`, ko: `${column.label.ko}(원화)` };
  return { ...column, name: wonNameOf(column.name), label, description, required: false, currency: { code: "KRW" } };
}

/**
 * Rows with the values of the won columns: each dollar amount times the rate of its row's month, the rate, the month.
 * All are null where the row has no dollar amount, its date is coarser than a month, or the month has no rate.
 *
 * @param columns the columns of the dataset as `shownColumnsOf` gives them
 */
export function withWon(
  rows: readonly PlainRow[],
  columns: readonly ColumnMeta[],
  rates: readonly RateRow[],
): readonly PlainRow[] {
  const dated = columns.filter(isDated);
  return rows.map((row) => {
    const amounts = dated.map((column) => ({ name: wonNameOf(column.name), won: wonOf(row, column, rates) }));
    const rate = amounts.find(({ won }) => won !== null)?.won ?? null;
    return {
      ...row,
      ...Object.fromEntries(amounts.map(({ name, won }) => [name, won?.amount ?? null])),
      [rateColumn.name]: rate?.rate ?? null,
      [monthColumn.name]: rate && toEdtfDate(rate.month),
    };
  });
}

function wonOf(row: PlainRow, column: DatedColumn, rates: readonly RateRow[]) {
  const amount = row[column.name];
  const currency = currencyOf(row, column);
  const date = row[column.dated];
  if (typeof amount !== "number" || currency === null || !isDate(date)) return null;
  return toWon({ amount, currency }, date, rates);
}
