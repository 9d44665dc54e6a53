import { expect } from "vitest";
import type { Pair } from "../lang";

/**
 * The English half of a message, after its Korean half was held to what it owes: it is Korean, and it names every value
 * that the English one quotes.
 */
export function englishOf({ en, ko }: Pair): string {
  expect(ko, en).toMatch(/[가-힣]/);
  expect(ko, en).not.toBe(en);
  const quoted = en.match(/"(?:[^"\\]|\\.)*"$/)?.[0];
  if (quoted !== undefined) expect(ko).toContain(quoted);
  return en;
}
