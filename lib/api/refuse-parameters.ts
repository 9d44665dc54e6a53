import { Problem } from "@/lib/http/problem";
import { nearest } from "@/lib/text/nearest";
import { refuseRepeats } from "./refuse-repeats";

/**
 * Refuses parameters that an endpoint does not take, and two values of one that it takes. View state (`_v_…`) is let
 * by, as everywhere. Throws a Problem (400) that names the first one and, where one is near, suggests the one that was meant.
 */
export function refuseParameters(parameters: URLSearchParams, known: readonly string[] = []): void {
  for (const parameter of parameters.keys()) {
    if (parameter.startsWith("_v_") || known.includes(parameter)) continue;
    const takes = known.length > 0 ? `this address takes ${known.join(", ")}` : "this address takes no parameters";
    throw new Problem("unknown-parameter", {
      parameter,
      detail: `There is no parameter ${JSON.stringify(parameter.slice(0, 100))} here; ${takes}.`,
      suggestion: nearest(parameter, known),
    });
  }
  refuseRepeats(parameters, known);
}
