import { nearest } from "@/lib/text/nearest";
import { currencies } from "./currencies";

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** Whether a text is the code of a currency in use, by the runtime's list of ISO 4217. */
export function isCurrencyCode(text: string): boolean {
  return codes.has(text);
}

/**
 * The code that a mistyped one most likely means: the same letters in another case or order (`KWR`), the name or sign
 * of a currency (`won`, `₩`), or one letter off. Undefined where none is near.
 */
export function nearestCurrency(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (codes.has(code)) return code;
  const known = [...currencies.keys()];
  const named = [...currencies].find(([, { sign, ko, en }]) =>
    [sign.trim(), ko, en.toUpperCase(), `${en.toUpperCase()}S`].includes(code),
  );
  // One of those with names goes before an obscure one that is as near.
  const turned = [...known, ...codes].find((candidate) => sortedLetters(candidate) === sortedLetters(code));
  return named?.[0] ?? turned ?? nearest(code, known) ?? nearest(code, codes);
}

function sortedLetters(text: string): string {
  return [...text].sort().join("");
}
