import { z } from "zod";
import { type EdtfDate, parseEdtf } from "@/lib/dates/parse-edtf";
import { type CellFormat, restricted } from "./cell-codec";

/** The years of which a story may tell; what lies beyond is a slip. */
export const years = { first: 1000, last: 2100 };

/** Whether an ISO day lies in a year of which a story may tell. */
export function isPlausible(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return years.first <= year && year <= years.last;
}

const edtfCell: CellFormat<EdtfDate> = {
  output: z.object({ edtf: z.string(), earliest: z.string(), latest: z.string().nullable() }),
  decode: (cell) => {
    const parsed = parseEdtf(cell);
    if (parsed.ok) return { value: parsed.value };
    // The caller adds the cell to the fault; a reason about one end of an interval keeps naming that end.
    const suffix = `: ${JSON.stringify(cell)}`;
    const reason = parsed.reason.endsWith(suffix) ? parsed.reason.slice(0, -suffix.length) : parsed.reason;
    return { reason, fix: parsed.suggestion };
  },
  encode: (value) => value.edtf,
};

/** A date in the EDTF forms that are read here, with its earliest and latest day, in a plausible year. */
export const dateCell = restricted(
  edtfCell,
  ({ earliest, latest }) => isPlausible(earliest) && (latest === null || isPlausible(latest)),
  `year out of range; it lies between ${years.first} and ${years.last}`,
);
