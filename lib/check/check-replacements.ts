import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { isDate } from "@/lib/query/plain-row";
import { type Fault, unknownValue } from "./fault";
import type { ReadRow, ReadTable } from "./read-table";

/**
 * Finds rows that cannot take the place of the row they name: one that is replaced already, one that is later, and one
 * that counts in the row itself, so that neither would be counted. Circles within a column are `checkCycles`'.
 */
export function checkReplacements(dataset: Dataset, { file, rows }: ReadTable): Fault[] {
  const byId = new Map(rows.map((row) => [row.values.id, row]));
  return columnMetas(dataset).flatMap((column) => {
    if (column.type !== "money" || column.replaces === undefined) return [];
    const { replaces, dated = "", containedIn = "" } = column;
    const takers = new Map<unknown, ReadRow>();
    return rows.flatMap((row) => {
      const replaced = byId.get(row.values[replaces]);
      if (!replaced || rowsAlong(row, replaces, byId).includes(row)) return [];
      const at = { file, line: row.line, column: replaces };
      const id = String(replaced.values.id);
      const first = takers.get(id);
      if (first)
        return [
          unknownValue(
            at,
            { en: `is replaced already, on line ${first.line}`, ko: `${first.line}번째 줄에서 이미 대체했다` },
            id,
          ),
        ];
      takers.set(id, row);
      if (isEarlier(row.values[dated], replaced.values[dated]))
        return [
          unknownValue(
            at,
            {
              en: "is later than the row that replaces it; a later round replaces an earlier one",
              ko: "대체하는 행보다 늦다. 나중 차수가 앞선 차수를 대체한다",
            },
            id,
          ),
        ];
      if (!rowsAlong(row, containedIn, byId).includes(replaced)) return [];
      return [
        unknownValue(
          at,
          {
            en: `contains this row by ${containedIn}; it cannot be replaced by it`,
            ko: `${containedIn}에 따라 이 행을 포함한다. 이 행으로 대체할 수 없다`,
          },
          id,
        ),
      ];
    });
  });
}

/** Whether a date certainly precedes another. */
function isEarlier(date: unknown, other: unknown): boolean {
  return isDate(date) && isDate(other) && date.latest !== null && date.latest < other.earliest;
}

/** The rows to which a column of references leads from a row, nearest first, the row itself where it leads back to it. */
function rowsAlong(row: ReadRow, column: string, byId: ReadonlyMap<unknown, ReadRow>): readonly ReadRow[] {
  const found: ReadRow[] = [];
  for (let next = byId.get(row.values[column]); next && !found.includes(next); next = byId.get(next.values[column]))
    found.push(next);
  return found;
}
