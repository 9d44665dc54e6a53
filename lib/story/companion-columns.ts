import type { ColumnMeta } from "@/lib/datasets/column";
import { monthNameOf, rateNameOf, statedNameOf } from "./money-names";

/**
 * The names of the columns without which a column's figures would be misread, in order: their qualifier, their unit or currency,
 * what already contains them and what they replace, what they are declared to be read with, and the same in the
 * currency in which money is shown, with its rate and month.
 *
 * @param all the columns that there are, among them those in the currency in which money is shown
 */
function companionsOf(column: ColumnMeta, all: readonly ColumnMeta[]): readonly string[] {
  const { name, qualifier, unitIn, readWith = [] } = column;
  const names = [qualifier, unitIn, ...readWith];
  if (column.type === "money") {
    names.splice(1, 0, column.currency.column ?? column.currency.from, column.containedIn, column.replaces);
    const computed = all.filter((each) => each.type === "money" && each.computedIn !== undefined);
    names.push(...computed.filter((each) => statedNameOf(each) === name).map((each) => each.name));
    const moneys = new Set(computed.flatMap(({ computedIn = "" }) => computedIn));
    names.push(...[...moneys].flatMap((money) => [rateNameOf(money), monthNameOf(money)]));
  } else if (column.computedIn !== undefined) names.push(monthNameOf(column.computedIn));
  return names.flatMap((each) => all.filter((other) => other.name === each).map((other) => other.name));
}

/**
 * Names of columns with those that belong to them, each companion directly behind the first column that needs it unless
 * it is named itself, and none of those that were left out on purpose.
 */
export function withCompanions(
  names: readonly string[],
  all: readonly ColumnMeta[],
  without: readonly string[] = [],
): string[] {
  const taken = new Set([...names, ...without]);
  return names.flatMap((name) => {
    const column = all.find((each) => each.name === name);
    const added = column ? companionsOf(column, all).filter((each) => !taken.has(each)) : [];
    for (const each of added) taken.add(each);
    return [name, ...added];
  });
}
