import type { ColumnMeta } from "@/lib/datasets/column";
import { isComparable } from "@/lib/money/comparable";
import { sumMoney } from "@/lib/money/sum-money";
import type { PlainRow } from "@/lib/query/plain-row";
import { addedAmount, type MoneyContext, unratedRows } from "./added-amount";

/** The sum of a column of money, and what it is made of. */
export type ColumnSum = NonNullable<ReturnType<typeof columnSum>>;

/**
 * The sums of a column of money over rows, in one currency: the story's, or that of a computed column. There is one for
 * each value of the column that keeps amounts apart, such as their status. Null for a column whose figures must not be added. `converted` are the rows whose amount in another currency is in the sum, `unrated`
 * those that are left out since they cannot be converted. Left out are also, counted, amounts that are `contained` in
 * another row's, that a later row has `replaced`, and that are `unknown`, which is not zero.
 *
 * @param replaced the ids of the dataset's rows that a later one replaces, whether that is among the rows or not
 */
export function columnSum(
  rows: readonly PlainRow[],
  column: ColumnMeta,
  replaced: Readonly<Record<string, string>>,
  context: MoneyContext,
) {
  if (column.type !== "money" || column.containedIn === undefined) return null;
  const { containedIn } = column;
  const isContained = (row: PlainRow) => row[containedIn] !== null && row[containedIn] !== undefined;
  const addends = rows.map((row) => {
    const isReplaced = !isContained(row) && Object.hasOwn(replaced, String(row.id));
    return { row, added: addedAmount(row, column, context), isContained: isContained(row), isReplaced };
  });
  const counting = addends.filter((addend) => !addend.isContained && !addend.isReplaced);
  const known = counting.flatMap(({ row, added }) => (added && isComparable(added) ? [{ row, money: added }] : []));
  return {
    sums: apart(known, column.addedBy).map(([value, group]) => ({
      value,
      sum: sumMoney(group.map(({ money }) => money)),
    })),
    converted: known.filter(({ money }) => money.conversion).map(({ row }) => row),
    unrated: unratedRows(
      counting.map(({ row }) => row),
      column,
      context,
    ),
    contained: addends.filter((addend) => addend.isContained && addend.added).length,
    replaced: addends.filter((addend) => addend.isReplaced && addend.added).length,
    unknown: addends.filter(({ added }) => added === null).length,
  };
}

/** Items by the value of a row's column, in order of appearance; all under null when no column keeps them apart. */
function apart<Item extends { readonly row: PlainRow }>(items: readonly Item[], column: string | undefined) {
  const keyOf = ({ row }: Item) => (column === undefined ? null : String(row[column] ?? ""));
  return [...new Set(items.map(keyOf))].map((value) => [value, items.filter((item) => keyOf(item) === value)] as const);
}
