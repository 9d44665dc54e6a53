import { firstSentences } from "@/lib/text/first-sentences";
import type { RowsDigest } from "../kit/digest";
import type { KeyFiguresModel } from "./model";

/** The pairs in the order of the story, each to its own scale. */
export function keyFiguresDigest({ pairs, sides, measure, lang, table }: KeyFiguresModel): RowsDigest {
  return {
    kind: "rows",
    caption: firstSentences(measure, lang, 2),
    needsCaption: true,
    total: table.rows.length,
    rows: pairs.map(({ id, label, bars }) => ({
      id,
      label,
      marks: bars.map(({ id: half, side, form, share, text }, lane) => ({
        id: half,
        draw: "bar",
        from: 0,
        to: share,
        lane,
        side,
        form,
        text,
      })),
    })),
    ticks: [],
    keys: sides,
  };
}
