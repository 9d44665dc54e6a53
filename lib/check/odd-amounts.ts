import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import { currencyOf } from "@/lib/query/plain-row";
import type { Pair } from "@/lib/text/lang";
import type { Tables } from "./check-references";
import { placed, withValue } from "./fault";
import type { ReadRow } from "./read-table";

/** From this ratio to its neighbours on, an amount was probably written in thousands, or with three zeros too many. */
const oddRatio = 1000;

/** Fewer neighbours say nothing. */
const leastNeighbours = 4;

const odd: Pair = {
  en: "is a thousand times off the middle one of its column, kind and currency; count the zeros, and leave it if it is right",
  ko: "같은 열·종류·통화의 가운데 금액과 천 배 넘게 차이 난다. 0의 개수를 확인하고, 맞으면 그대로 둔다",
};

/** Words amounts that are a thousand times larger or smaller than the median of the others of their kind and currency. */
export function oddAmountWarnings(tables: Tables): Pair[] {
  return datasetNames.flatMap((name) => {
    const dataset: Dataset = datasets[name];
    const { file, rows } = tables[name];
    return columnMetas(dataset).flatMap((column) => {
      if (column.type !== "money") return [];
      const groups = new Map<string, { readonly row: ReadRow; readonly amount: number }[]>();
      for (const row of rows) {
        const amount = row.values[column.name];
        if (typeof amount !== "number") continue;
        const key = `${String(row.values.kind ?? row.values.basis ?? "")} ${currencyOf(row.values, column)}`;
        groups.set(key, [...(groups.get(key) ?? []), { row, amount }]);
      }
      return [...groups.values()].flatMap((group) =>
        group.flatMap(({ row, amount }) => {
          const others = group.filter((each) => each.row !== row).map((each) => each.amount);
          if (others.length < leastNeighbours) return [];
          const middle = others.sort((a, b) => a - b)[Math.floor(others.length / 2)] ?? amount;
          if (amount < middle * oddRatio && amount * oddRatio > middle) return [];
          return [placed({ file, line: row.line, column: column.name, message: withValue(odd, String(amount)) })];
        }),
      );
    });
  });
}
