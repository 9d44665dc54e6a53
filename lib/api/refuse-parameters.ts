import { Problem } from "@/lib/http/problem";
import { meantParameter } from "@/lib/query/meant-parameter";

/** Options that name columns: given several times, they form a set. */
const columnOptions: readonly string[] = ["_col", "_nocol", "_facet"];

/**
 * Rejects parameters that an endpoint does not take, and two values of one that it takes. View state (`_v_…`) is
 * ignored.
 *
 * @throws Problem (400) that names the first one and suggests the nearest known one
 */
export function refuseParameters(parameters: URLSearchParams, known: readonly string[] = []): void {
  const takes = known.length > 0 ? `this address takes ${known.join(", ")}` : "this address takes no parameters";
  refuseUnknown(parameters.keys(), known, (name) => `There is no parameter ${name} here; ${takes}.`);
  refuseRepeats(parameters, known);
}

/**
 * Rejects names that are not among the known ones, except view state (`_v_…`).
 *
 * @param detail makes the text of the problem from the quoted name
 * @param candidates what may be suggested instead
 * @throws Problem (400) for the first one
 */
export function refuseUnknown(
  names: Iterable<string>,
  known: readonly string[],
  detail: (name: string) => string,
  candidates = known,
): void {
  for (const parameter of names) {
    if (parameter.startsWith("_v_") || known.includes(parameter)) continue;
    const suggestion = meantParameter(parameter, candidates);
    throw new Problem("unknown-parameter", { parameter, detail: detail(quoted(parameter)), suggestion });
  }
}

/**
 * Rejects an option that has several different values where it takes one, so that none is ignored silently.
 *
 * @param options the options to check; other parameters, such as filters, may repeat
 * @param several those of them that may have several values
 * @throws Problem (400) that names the first one
 */
export function refuseRepeats(
  parameters: URLSearchParams,
  options: readonly string[],
  several: readonly string[] = columnOptions,
): void {
  for (const parameter of new Set(parameters.keys())) {
    if (!options.includes(parameter) || several.includes(parameter)) continue;
    if (new Set(parameters.getAll(parameter)).size < 2) continue;
    const detail = `${parameter} takes one value here and was given several; give it once.`;
    throw new Problem("bad-value", { parameter, detail });
  }
}

/** The start of a text from an address, in quotes. */
export function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
