import type { ColumnMeta, MoneyColumn } from "@/lib/datasets/column";
import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { toEdtfDate } from "@/lib/dates/to-edtf-date";
import { isComparable } from "@/lib/money/comparable";
import { type Conversion, type RateRow, rateBase } from "@/lib/money/convert";
import { currencyUnit } from "@/lib/money/currency-name";
import { comparedAmount } from "@/lib/query/compared-amount";
import type { PlainRow } from "@/lib/query/plain-row";
import { moneyNameOf, monthNameOf, rateNameOf } from "./money-names";

/** A currency in which amounts are given beside their own (ISO 4217 in lower case); null for their own alone. */
export type ShownMoney = string | null;

/** The columns of a dataset in file order, with the amounts in some currencies, as `_money` names them, and their rates. */
export function shownColumnsOf(name: DatasetName, moneys: readonly string[] = []): readonly ColumnMeta[] {
  const dataset: Dataset = datasets[name];
  const columns = columnMetas(dataset);
  if (!columns.some(isDated)) return columns;
  const amounts = columns.flatMap((column) =>
    isDated(column) ? [column, ...moneys.map((money) => amountColumn(column, money))] : [column],
  );
  return [...amounts, ...moneys.flatMap((money) => [rateColumn(money), monthColumn(money)])];
}

/** A column of amounts that can be converted at the rate of a date. */
type DatedColumn = MoneyColumn & Required<Pick<MoneyColumn, "dated">>;

/** Whether a column has amounts as stated that can be converted at the rate of a date. */
export function isDated(column: ColumnMeta): column is DatedColumn {
  return column.type === "money" && column.dated !== undefined && column.computedIn === undefined;
}

function amountColumn({ dated: _dated, ...column }: DatedColumn, money: string): MoneyColumn {
  const code = money.toUpperCase();
  const [en, ko] = [currencyUnit(code, "en", true), currencyUnit(code, "ko", true)];
  return {
    ...column,
    name: moneyNameOf(column.name, money),
    label: { en: `${column.label.en} in ${en}`, ko: `${column.label.ko}(${ko})` },
    description: {
      en: `The amount in whole units of ${code}: as stated where it is in that currency, else computed from the rate of the row's month. Empty where there is no such rate.`,
      ko: `${code} 기본 단위로 적은 금액. 그 통화로 적힌 금액은 그대로이고, 다른 통화는 행의 날짜가 속한 달의 환율로 계산한다. 환율이 없으면 비어 있다.`,
    },
    required: false,
    computedIn: money,
    currency: { code, from: column.currency.column ?? "" },
  };
}

function rateColumn(money: string): ColumnMeta {
  const code = money.toUpperCase();
  const isBase = code === rateBase;
  return {
    name: rateNameOf(money),
    type: "number",
    computedIn: money,
    label: isBase ? { en: `Rate per ${code}`, ko: `1${code}당 환율` } : { en: `Rate in ${code}`, ko: `환율(${code})` },
    description: isBase
      ? {
          en: `Units of the row's currency for one ${code}, the average of the month in the next column. Empty where nothing was converted.`,
          ko: `1${code}에 해당하는 그 행 통화의 금액. 다음 열에 적힌 달의 평균 환율이다. 환산하지 않은 행에는 비어 있다.`,
        }
      : {
          en: `${code} for one unit of the row's currency, the average of the month in the next column. Empty where nothing was converted.`,
          ko: `그 행 통화 1단위에 해당하는 ${code} 금액. 다음 열에 적힌 달의 평균 환율이다. 환산하지 않은 행에는 비어 있다.`,
        },
    required: false,
  };
}

function monthColumn(money: string): ColumnMeta {
  return {
    name: monthNameOf(money),
    type: "date",
    computedIn: money,
    label: { en: "Month of the rate", ko: "환율 기준 월" },
    description: {
      en: "The month whose average rate was used: the month of the row's date. Empty where nothing was converted, the date is coarser or the month has no rate.",
      ko: "적용한 환율의 달. 행의 날짜가 속한 달이며, 환산하지 않았거나 날짜가 달보다 넓거나 그 달의 환율이 없으면 비어 있다.",
    },
    required: false,
  };
}

/**
 * Rows with the values of the columns in some currencies: each dated amount as it is stated, or converted at the rate of
 * its row's month, with the rate and the month. An amount without such a rate is null, as are rate and month where no
 * amount of the row was converted.
 *
 * @param columns the columns of the dataset as `shownColumnsOf` gives them with these currencies
 */
export function withMoneys(
  rows: readonly PlainRow[],
  columns: readonly ColumnMeta[],
  moneys: readonly string[],
  rates: readonly RateRow[],
): readonly PlainRow[] {
  const dated = columns.filter(isDated);
  return rows.map((row) => Object.assign({}, row, ...moneys.map((money) => cellsIn(money, row, dated, rates))));
}

function cellsIn(money: string, row: PlainRow, dated: readonly DatedColumn[], rates: readonly RateRow[]): PlainRow {
  const currency = money.toUpperCase();
  const amounts = dated.map((column) => {
    const compared = comparedAmount(row, column, dated, { currency, rates });
    return { name: moneyNameOf(column.name, money), found: compared && isComparable(compared) ? compared : null };
  });
  const conversion = amounts.find(({ found }) => found?.conversion)?.found?.conversion ?? null;
  return {
    ...Object.fromEntries(amounts.map(({ name, found }) => [name, found?.amount ?? null])),
    [rateNameOf(money)]: conversion && rateIn(conversion, currency),
    [monthNameOf(money)]: conversion && toEdtfDate(conversion.month),
  };
}

/** The one number by which the conversion can be repeated; between two currencies other than the dollar a quotient. */
function rateIn({ rates }: Conversion, currency: string): number | null {
  const other = rates.find((rate) => rate.currency !== currency);
  const own = rates.find((rate) => rate.currency === currency);
  if (!own || !other) return (own ?? other)?.perUsd ?? null;
  return Number((own.perUsd / other.perUsd).toPrecision(quotientDigits));
}

/** Enough to repeat a conversion of billions to the unit, without the noise of a division. */
const quotientDigits = 12;
