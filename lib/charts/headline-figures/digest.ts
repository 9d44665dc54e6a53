import type { RowsDigest } from "../kit/digest";
import type { HeadlineModel } from "./model";

/** The headline figures in the order of the story, to no scale. */
export function headlineDigest({ rows, sides, table }: HeadlineModel): RowsDigest {
  return {
    kind: "rows",
    caption: "",
    total: table.rows.length,
    rows: rows.map(({ id, label, amount, detail, side, form }) => ({
      id,
      label: `${label} · ${detail}`,
      marks: [{ id, draw: "glyph", from: 0, to: 0, lane: 0, side, form, text: amount }],
    })),
    ticks: [],
    keys: sides,
  };
}
