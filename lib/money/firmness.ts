import type { Qualifier } from "./qualifier";

/**
 * Whether a figure with a qualifier is a sum, firm or not, and no bound of one. Only sums are compared or divided: "up
 * to" and "at least" leave open what the sum is.
 */
export function isSum(qualifier: Qualifier): boolean {
  return qualifier !== "up_to" && qualifier !== "at_least";
}
