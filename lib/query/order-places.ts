/** One key of an order: each row's rank by its place, -1 where it has no value. */
export interface RankKey {
  readonly ranks: Int32Array;
  readonly descending: boolean;
}

/**
 * Orders places by ranks, the first key first; rows without a value come last in either direction. Takes time in
 * proportion to the number of rows: from the last key to the first, places are dealt into one pile for each rank.
 */
export function orderPlaces(places: readonly number[], keys: readonly RankKey[]): readonly number[] {
  return keys.toReversed().reduce(dealByRank, places);
}

function dealByRank(places: readonly number[], { ranks, descending }: RankKey): readonly number[] {
  let highest = -1;
  for (const place of places) highest = Math.max(highest, ranks[place] ?? -1);
  const pileOf = (place: number) => {
    const rank = ranks[place] ?? -1;
    return rank < 0 ? highest + 1 : descending ? highest - rank : rank;
  };
  const ends = new Int32Array(highest + 3);
  for (const place of places) ends[pileOf(place) + 1] = (ends[pileOf(place) + 1] ?? 0) + 1;
  for (let pile = 1; pile < ends.length; pile++) ends[pile] = (ends[pile] ?? 0) + (ends[pile - 1] ?? 0);
  const dealt = new Array<number>(places.length).fill(0);
  for (const place of places) {
    const pile = pileOf(place);
    const next = ends[pile] ?? 0;
    dealt[next] = place;
    ends[pile] = next + 1;
  }
  return dealt;
}
