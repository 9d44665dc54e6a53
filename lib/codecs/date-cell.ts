import { z } from "zod";
import { type EdtfDate, parseEdtf } from "@/lib/dates/parse-edtf";
import type { CellFormat } from "./cell-codec";

/** A date in the EDTF forms that are read here, with its earliest and latest day. */
export const dateCell: CellFormat<EdtfDate> = {
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
