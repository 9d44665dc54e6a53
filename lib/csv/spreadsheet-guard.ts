import { guardText } from "./formula-guard";

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*";

/** Numbers, also with an exponent, a percent sign or in parentheses; dates, times and fractions; true and false. */
const rewritten = new RegExp(
  `^\\s*(?:[+-]?[(]?[$₩€£¥]?\\d[\\d\\s.,:/%-]*[)]?(?:e[+-]?\\d+)?(?: ?[ap]m?)?|\\d{1,4}[\\s./-]?${month}(?:[\\s./-]?\\d{1,4})?|${month}[\\s./-]?\\d{1,4}(?:[\\s,./-]+\\d{2,4})?|\\d+년.*|\\d+월.*|true|false)\\s*$`,
  "i",
);

/** Whether a spreadsheet that opens a CSV turns a text into a number, a date or a truth value. */
function isRewritten(text: string): boolean {
  return rewritten.test(text);
}

/**
 * Puts one `'` before a text that a spreadsheet would run as a formula or turn into a number, a date or a truth value when
 * it opens a CSV, so that the text stays what it is. Only for text cells.
 */
export function guardForSpreadsheet(text: string): string {
  return isRewritten(text) ? `'${text}` : guardText(text);
}
