import type { Lookups } from "./lookups";
import type { OptionsOf } from "./parse-query";

/**
 * The words that a column of a dataset can have, where they form a closed list: fixed by code, listed by the story, or
 * the sides. Undefined for every other column, and where the lookups do not hold the list.
 */
export function closedWords(lookups: Lookups, dataset: string): OptionsOf {
  return (column) => {
    if (column.words) return column.words;
    if (column.type === "side") return lookups.sides.map(({ id }) => id);
    const list = column.type === "word" ? lookups.words[`${dataset}.${column.name}`] : undefined;
    return list && Object.keys(list);
  };
}
