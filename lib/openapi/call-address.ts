import type { CallField } from "./call-fields";

/**
 * The query of a filled form: what has no effect is omitted (empty fields, defaults), and so is what the format does
 * not take.
 */
export function callQuery(
  entries: Iterable<readonly [string, string]>,
  fields: readonly CallField[],
  format: string,
): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of entries) {
    const own = fields.find((each) => each.name === name);
    const standard = own?.kind === "standard" && name !== "_size" && value === own.values[0];
    if (own && value !== "" && !standard && own.formats.includes(format)) query.append(name, value);
  }
  return query;
}
