import { formOf, type Story } from "./story";

/**
 * What stands in the middle of a mark, by the word of a list that says how its figure was found. The outside of a mark is
 * taken: its shape says whose it is, its fill how firm.
 */
export const markCores = ["plain", "dot", "bar", "cross"] as const;

export type MarkCore = (typeof markCores)[number];

/** The list of the words that are told apart by the cores of marks. */
export const coredList = "valuations.basis";

/**
 * The core of the marks of a basis of valuations: by its place among those that the story's rows have, in the order of
 * the list. Offers, whose form is hollow, are marks of their own and count for nothing; from the fifth on all have the last.
 */
export function coreOf(story: Story, basis: string): MarkCore {
  const used = new Set(story.rows.valuations.map((row) => row.basis));
  const words = [...(story.lists.get(coredList)?.keys() ?? [])];
  const told = words.filter((word) => used.has(word) && formOf(story, coredList, word) !== "hollow");
  return markCores[Math.min(Math.max(0, told.indexOf(basis)), markCores.length - 1)] ?? "plain";
}
