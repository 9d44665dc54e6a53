import type { ColumnMeta } from "@/lib/datasets/column";
import { currencyUnit } from "@/lib/money/currency-name";
import { formatComputed } from "@/lib/money/format-computed";
import { formatMoney, formatQualifier } from "@/lib/money/format-money";
import type { MoneySum } from "@/lib/money/sum-money";
import { type Lookups, labelOf, orderOf } from "@/lib/query/lookups";
import type { PlainRow } from "@/lib/query/plain-row";
import type { SortKey } from "@/lib/query/query";
import { unratedRows } from "@/lib/story/added-amount";
import { cellText } from "@/lib/story/cell-text";
import { type ColumnSum, columnSum } from "@/lib/story/column-sum";
import { formatGaps, formatNames } from "@/lib/story/format-gaps";
import { headerOf } from "@/lib/story/table-columns";
import type { Lang } from "@/lib/text/lang";
import { sumsText } from "@/lib/text/sums-text";
import styles from "./table-tools.module.css";

interface SumLinesProps {
  readonly column: ColumnMeta;
  readonly found: ColumnSum;
}

/** Whether the amounts of a column may be added up. */
function isAdded(column: ColumnMeta): boolean {
  return column.type === "money" && column.containedIn !== undefined;
}

interface TableSumsProps {
  readonly lang: Lang;
  readonly dataset: string;
  /** The columns that are shown; rows are named by the first. */
  readonly columns: readonly ColumnMeta[];
  /** All columns of the dataset that there are. */
  readonly available: readonly ColumnMeta[];
  readonly rows: readonly PlainRow[];
  readonly lookups: Lookups;
}

/**
 * The sums of the amounts shown, each in one currency, with the mix of their qualifiers, what was converted, and what
 * the sums leave out. They are read aloud when they change.
 */
export function TableSums(props: TableSumsProps) {
  const { lang, dataset, columns, available, rows, lookups } = props;
  const text = sumsText[lang];
  const context = { columns: available, money: lookups.money };
  const lines = columns.flatMap((column) => {
    const found = columnSum(rows, column, lookups.replaced[dataset] ?? {}, context);
    const count = found?.sums.reduce((all, { sum }) => all + (sum?.count ?? 0), 0) ?? 0;
    return found && count > 1 ? [{ column, found, leftOut: leftOutOf(found, props) }] : [];
  });
  if (!columns.some(isAdded)) return null;
  return (
    <div className={styles.sums}>
      {/* In the document even when empty: a status that appears together with its words is not read aloud everywhere. */}
      <div role="status">
        {lines.map(({ column, found, leftOut }) => (
          <div key={column.name}>
            <SumLines column={column} found={found} {...props} />
            <p>
              {formatConverted(found, column, props)}
              {leftOut.length > 0 && text.leftOut(leftOut)}
            </p>
          </div>
        ))}
      </div>
    </div>
  );
}

/** The sums of a column: one, or a list of one for each value that is not added to another. */
function SumLines({ column, found, lang, dataset, available, lookups }: TableSumsProps & SumLinesProps) {
  const text = sumsText[lang];
  const header = headerOf(column, lang);
  const apart = column.type === "money" ? available.find(({ name }) => name === column.addedBy) : undefined;
  const sums = found.sums.flatMap(({ value, sum }) => {
    const label = apart && value ? labelOf(lookups, dataset, apart, value, lang) : "";
    const order = (apart && value && orderOf(lookups, dataset, apart, value)) || 0;
    const isConverted = found.converted.some((row) => value === null || (apart && String(row[apart.name]) === value));
    return sum ? [{ label, order, sum, amount: formatSum(sum, isConverted, lang) }] : [];
  });
  const [only, ...others] = sums;
  const lineOf = (label: string, { sum, amount }: (typeof sums)[number]) => (
    <>
      {label}: <b>{amount}</b>
      {text.from(sum.count)}
      {formatMix(sum, lang)}.
    </>
  );
  if (only && others.length === 0)
    return <p>{lineOf(text.total([header, only.label].filter(Boolean).join(" · ")), only)}</p>;
  return (
    <>
      <p>{text.apart(header, apart ? headerOf(apart, lang) : "")}</p>
      <ul>
        {sums
          .toSorted((a, b) => a.order - b.order)
          .map((each) => (
            <li key={each.label}>{lineOf(each.label, each)}</li>
          ))}
      </ul>
    </>
  );
}

/** The rows that a table sorts last since their amounts have no rate, named with the reason; nothing where there are none. */
export function TableUnrated({ sort, ...props }: TableSumsProps & { readonly sort: readonly SortKey[] }) {
  const { lang, available, rows, lookups } = props;
  const context = { columns: available, money: lookups.money };
  const lines = sort.flatMap(({ column: name }) => {
    const column = available.find((each) => each.name === name);
    const unrated = column ? unratedRows(rows, column, context) : [];
    return column && unrated.length > 0 ? [{ column, reasons: gapsOf(unrated, props) }] : [];
  });
  return lines.map(({ column, reasons }) => (
    <p key={column.name} className={styles.sums}>
      {sumsText[lang].last(headerOf(column, lang), reasons)}
    </p>
  ));
}

function leftOutOf({ contained, replaced, unrated, unknown }: ColumnSum, props: TableSumsProps): string[] {
  const text = sumsText[props.lang];
  return [
    ...(contained > 0 ? [text.contained(contained)] : []),
    ...(replaced > 0 ? [text.replaced(replaced)] : []),
    ...(unrated.length > 0 ? [text.unrated(unrated.length, gapsOf(unrated, props))] : []),
    ...(unknown > 0 ? [text.unknown(unknown)] : []),
  ];
}

function nameOf(row: PlainRow, { lang, dataset, columns, lookups }: TableSumsProps): string {
  const [column] = columns;
  return (column && cellText({ lang, dataset, column, row, lookups })) || String(row.id);
}

function gapsOf(unrated: ColumnSum["unrated"], props: TableSumsProps): string {
  return formatGaps(
    unrated.map(({ row, gap }) => ({ name: nameOf(row, props), gap })),
    props.lang,
  );
}

/** What was converted, by the currency in which it is stated. */
function formatConverted({ converted }: ColumnSum, column: ColumnMeta, props: TableSumsProps): string {
  if (column.type !== "money") return "";
  const stated = column.currency.column ?? column.currency.from;
  const currencies = [...new Set(converted.map((row) => String(row[stated])))];
  const texts = currencies.map((currency) => {
    const rows = converted.filter((row) => row[stated] === currency);
    const names = formatNames(
      rows.map((row) => nameOf(row, props)),
      props.lang,
    );
    return sumsText[props.lang].converted(currencyUnit(currency, props.lang, true), names);
  });
  return texts.join("");
}

/** A sum, rounded where it is not exact; one figure alone as it was stated. */
function formatSum({ amount, currency, count, qualifiers }: MoneySum, isConverted: boolean, lang: Lang): string {
  const [first, ...others] = qualifiers;
  const qualifier = others.length === 0 ? (first?.qualifier ?? "exact") : "about";
  const money = { amount, currency, qualifier };
  if (isConverted || (count > 1 && qualifier !== "exact")) return formatComputed(money, lang);
  return formatMoney(money, lang, { qualified: true });
}

function formatMix({ qualifiers }: MoneySum, lang: Lang): string {
  if (qualifiers.length < 2) return "";
  const text = sumsText[lang];
  return text.mixed(qualifiers.map(({ qualifier, count }) => text.part(formatQualifier(qualifier, lang), count)));
}
