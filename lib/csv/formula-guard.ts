const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/** Whether a spreadsheet may run a text as a formula: it starts with a sign such as `=`, after any run of `'`. */
export function startsFormula(text: string): boolean {
  return /^'*[=+\-@\t\r＝＋－＠]/u.test(text);
}

/**
 * Puts one `'` before a text that a spreadsheet would run as a formula, unless it is a plain number. Reversible by
 * `unguardText`. Only for text cells: typed numbers and dates never need it.
 */
export function guardText(text: string): string {
  return startsFormula(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** Takes the guard away again. */
export function unguardText(text: string): string {
  return text.startsWith("'") && startsFormula(text) ? text.slice(1) : text;
}
