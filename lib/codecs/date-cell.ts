import { z } from "zod";
import { type EdtfDate, parseEdtf } from "@/lib/dates/parse-edtf";
import type { CellFormat } from "./cell-codec";

/** A date in the EDTF forms that are read here, with its earliest and latest day. */
export const dateCell: CellFormat<EdtfDate> = {
  output: z.object({ edtf: z.string(), earliest: z.string(), latest: z.string().nullable() }),
  decode: (cell) => {
    const parsed = parseEdtf(cell);
    return parsed.ok ? { value: parsed.value } : { reason: parsed.reason, fix: parsed.suggestion };
  },
  encode: (value) => value.edtf,
};
