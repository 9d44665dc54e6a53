import { nearest } from "@/lib/text/nearest";

/**
 * The known name that an unknown parameter most likely means: the one behind the rest of `&amp;`, where an address was
 * copied out of markup, or the nearest. Undefined where none is near.
 */
export function meantParameter(parameter: string, known: readonly string[]): string | undefined {
  const name = parameter.replace(/^(?:amp;)+/, "");
  return known.includes(name) ? name : nearest(name, known);
}
