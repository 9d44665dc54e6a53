import type { EdtfDate } from "./parse-edtf";

/**
 * The month (EDTF, `2025-02`) in which a date lies. Null if the date is coarser than a month, reaches across months or
 * has an open end. An approximate or uncertain month counts as itself.
 */
export function monthOf({ earliest, latest }: EdtfDate): string | null {
  const month = earliest.slice(0, 7);
  return latest?.slice(0, 7) === month ? month : null;
}
