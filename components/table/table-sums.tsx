import type { ColumnMeta } from "@/lib/datasets/column";
import { formatComputed } from "@/lib/money/format-computed";
import { formatMoney, formatQualifier } from "@/lib/money/format-money";
import type { CurrencySum } from "@/lib/money/sum-money";
import type { PlainRow } from "@/lib/query/plain-row";
import { columnSums } from "@/lib/story/column-sums";
import { headerOf } from "@/lib/story/table-columns";
import type { Lang } from "@/lib/text/lang";
import { sumsText } from "@/lib/text/sums-text";
import styles from "./table-tools.module.css";

interface TableSumsProps {
  readonly lang: Lang;
  readonly columns: readonly ColumnMeta[];
  readonly rows: readonly PlainRow[];
}

/** The sums of the amounts shown, the mix of their qualifiers, and what the sums leave out. */
export function TableSums({ lang, columns, rows }: TableSumsProps) {
  const text = sumsText[lang];
  const lines = columns.flatMap((column) => {
    const totals = columnSums(rows, column);
    if (!totals?.sums.some(({ count }) => count > 1)) return [];
    const leftOut = [
      ...(totals.contained > 0 ? [text.contained(totals.contained)] : []),
      ...(totals.unrated > 0 ? [text.unrated(totals.unrated)] : []),
      ...(totals.unknown > 0 ? [text.unknown(totals.unknown)] : []),
    ];
    return [{ column, sums: totals.sums, leftOut }];
  });
  if (lines.length === 0) return null;
  return (
    <div className={styles.sums}>
      {lines.map(({ column, sums, leftOut }) => (
        <p key={column.name}>
          {sums.map((sum) => {
            const { before, sum: amount, after } = text.sum(headerOf(column, lang), formatSum(sum, lang), sum.count);
            return (
              <span key={sum.currency}>
                {before}
                <b>{amount}</b>
                {after}
                {formatMix(sum, lang)}.{" "}
              </span>
            );
          })}
          {leftOut.length > 0 && text.leftOut(leftOut)}
        </p>
      ))}
      <p>{lines.some(({ leftOut }) => leftOut.length > 0) ? text.cautionOthers : text.caution}</p>
    </div>
  );
}

function formatSum({ amount, currency, qualifiers }: CurrencySum, lang: Lang): string {
  const [first, ...others] = qualifiers;
  const qualifier = others.length === 0 ? (first?.qualifier ?? "exact") : "about";
  const money = { amount, currency, qualifier };
  return qualifier === "exact" ? formatMoney(money, lang) : formatComputed(money, lang);
}

function formatMix({ qualifiers }: CurrencySum, lang: Lang): string {
  if (qualifiers.length < 2) return "";
  const text = sumsText[lang];
  return text.mixed(qualifiers.map(({ qualifier, count }) => text.part(formatQualifier(qualifier, lang), count)));
}
