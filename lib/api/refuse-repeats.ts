import { Problem } from "@/lib/http/problem";

/** Options that name columns: given several times, they form a set. */
const sets: readonly string[] = ["_col", "_nocol", "_facet"];

/**
 * Refuses an option that is given several values where it takes one, so that none of them is ignored silently. The same
 * value twice is one value.
 *
 * @param options the options to look at; other parameters, such as filters, are let by
 * @param several those of them that may have several values
 * @throws Problem (400) that names the first one
 */
export function refuseRepeats(
  parameters: URLSearchParams,
  options: readonly string[],
  several: readonly string[] = sets,
): void {
  for (const parameter of new Set(parameters.keys())) {
    if (!options.includes(parameter) || several.includes(parameter)) continue;
    if (new Set(parameters.getAll(parameter)).size < 2) continue;
    const detail = `${parameter} takes one value here and was given several; give it once.`;
    throw new Problem("bad-value", { parameter, detail });
  }
}
