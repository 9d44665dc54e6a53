import { formatDate } from "@/lib/dates/format-date";
import { formatNumber } from "@/lib/money/format-number";
import { isDate } from "@/lib/query/plain-row";
import type { CardWon } from "./card";
import { type CardSubject, isStored, valueText } from "./card-subject";

/** A dollar amount in won at the average rate of its row's month; null where there is no such rate, and for all else. */
export function cardWon(subject: CardSubject): CardWon | null {
  const { story, lang, dataset, columns, column, row } = subject;
  if (column?.dated === undefined || !isStored(dataset, column)) return null;
  const place = columns.indexOf(column);
  const won = columns[place + 1];
  const { krw_rate: rate, krw_month: month } = row;
  if (won?.inCurrency !== "KRW" || typeof row[won.name] !== "number") return null;
  if (typeof rate !== "number" || !isDate(month)) return null;
  const known = story.rows.exchange_rates.find(
    (candidate) => candidate.currency === "KRW" && candidate.month.edtf === month.edtf,
  );
  return {
    value: valueText(subject, won),
    rate: formatNumber(rate, lang),
    month: formatDate(month, lang),
    card: known ? { dataset: "exchange_rates", row: known.id, column: "per_usd" } : null,
  };
}
