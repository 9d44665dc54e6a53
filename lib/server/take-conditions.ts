import type { IncomingMessage } from "node:http";

const conditionNames = [
  ...(["if-match", "if-none-match", "if-modified-since", "if-unmodified-since"] as const),
  ...(["range", "if-range"] as const),
];

/**
 * Takes the conditions and the range out of a request, to be judged when the content is known; the router would answer to
 * them without knowing its tag.
 */
export function takeConditions({ headers }: IncomingMessage): Headers {
  const conditions = new Headers();
  for (const name of conditionNames) {
    const value = headers[name];
    if (value !== undefined) conditions.set(name, [value].flat().join());
    delete headers[name];
  }
  return conditions;
}
