import { type EdtfDate, parseEdtf } from "./parse-edtf";

/**
 * The date of a year, month or day that the code itself computes, such as `2025-02` for a tick of an axis.
 *
 * @throws RangeError for a text that `parseEdtf` refuses; what comes from outside goes through `parseEdtf`
 */
export function toEdtfDate(edtf: string): EdtfDate {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new RangeError(parsed.reason);
  return parsed.value;
}
