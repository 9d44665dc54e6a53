import type { ColumnMeta } from "@/lib/datasets/column";
import { valueKind } from "@/lib/datasets/value-kind";
import { parseEdtf } from "@/lib/dates/parse-edtf";
import { type ColumnValues, hasAccepted } from "./column-values";
import { foldText } from "./fold-text";
import { boundsOf, operators } from "./operators";
import { isDate } from "./plain-row";
import type { Filter } from "./query";

/**
 * Makes a filter's test of a row, by its index; each distinct value of the column is tested once, beforehand.
 * A filter on an absent value fails, except `isblank` and `not`.
 *
 * @throws Error for an operator that does not fit the column, which `parseQuery` rules out
 */
export function matcher(filter: Filter, column: ColumnMeta, values: ColumnValues): (index: number) => boolean {
  const { negated = false } = operators[filter.operator];
  const accepted = acceptedValues(filter, column, values);
  return (index) => hasAccepted(values, accepted, index) !== negated;
}

function acceptedValues(filter: Filter, column: ColumnMeta, { items, folded }: ColumnValues): Uint8Array {
  const { takes, tests } = operators[filter.operator];
  const bounds = boundsOf(filter.operator, filter.values);
  const kind = valueKind(column.type);
  const accept = <Value>(candidates: readonly Value[], test: ((value: Value) => boolean) | undefined) => {
    if (!test) throw new Error(`operator does not fit columns of type ${column.type}: ${filter.operator}`);
    return Uint8Array.from(candidates, (candidate) => (test(candidate) ? 1 : 0));
  };
  if (kind === "date") {
    const test = tests.date?.(bounds.map(parseEdtf).flatMap((parsed) => (parsed.ok ? [parsed.value] : [])));
    return accept(items, test && ((item) => isDate(item) && test(item)));
  }
  if (kind === "number") {
    const test = tests.number?.(bounds.map(Number));
    return accept(items, test && ((item) => typeof item === "number" && test(item)));
  }
  if (takes === "part") return accept(folded(), tests[kind]?.(bounds.map(foldText)));
  return accept(
    items.map((item) => plain(item, column)),
    tests[kind]?.(bounds),
  );
}

/** A value as filters compare it: a citation by its source alone, without the locator in it. */
export function plain(item: unknown, column: ColumnMeta): string {
  const text = String(item);
  return column.type === "citations" ? (text.split("#")[0] ?? text) : text;
}
