/** One sort key: each row's rank by its index, -1 where it has no value. */
export interface RankKey {
  readonly ranks: Int32Array;
  readonly descending: boolean;
}

/**
 * Sorts the indexes of rows by ranks, the first key first; rows without a value come last in either direction. Takes
 * time in proportion to the number of rows: from the last key to the first, rows are dealt into one pile per rank.
 */
export function orderRows(rows: readonly number[], keys: readonly RankKey[]): readonly number[] {
  return keys.toReversed().reduce(dealByRank, rows);
}

function dealByRank(rows: readonly number[], { ranks, descending }: RankKey): readonly number[] {
  let highest = -1;
  for (const row of rows) highest = Math.max(highest, ranks[row] ?? -1);
  const pileOf = (row: number) => {
    const rank = ranks[row] ?? -1;
    return rank < 0 ? highest + 1 : descending ? highest - rank : rank;
  };
  const ends = new Int32Array(highest + 3);
  for (const row of rows) ends[pileOf(row) + 1] = (ends[pileOf(row) + 1] ?? 0) + 1;
  for (let pile = 1; pile < ends.length; pile++) ends[pile] = (ends[pile] ?? 0) + (ends[pile - 1] ?? 0);
  const dealt = new Array<number>(rows.length).fill(0);
  for (const row of rows) {
    const pile = pileOf(row);
    const next = ends[pile] ?? 0;
    dealt[next] = row;
    ends[pile] = next + 1;
  }
  return dealt;
}
