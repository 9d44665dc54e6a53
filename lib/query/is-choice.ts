import type { Filter } from "./query";

/** Whether a filter chooses among the values of its column, or that there is none: what a facet offers. */
export function isChoice({ column, operator }: Filter, of: string = column): boolean {
  return column === of && (operator === "eq" || operator === "in" || operator === "isblank");
}
