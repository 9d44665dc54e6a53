const startsFormula = /^'*[=+\-@\t\r＝＋－＠]/u;
const guarded = /^'+[=+\-@\t\r＝＋－＠]/u;
const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/**
 * Puts one `'` before a text that a spreadsheet would run as a formula, after any run of `'`, unless it is a plain
 * number. Reversible by `unguardText`. Only for text cells: typed numbers and dates never need it.
 */
export function guardText(text: string): string {
  return startsFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** Takes the guard away again. */
export function unguardText(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
