import { firstSentences } from "@/lib/text/first-sentences";
import type { DigestKey, RowsDigest } from "../kit/digest";
import { gradePaint } from "./grade-paint";
import type { SourceKindsModel, SourceKindsRow } from "./model";

/** All sources, all figures and those of each side, as bars of one length. */
export function sourceKindsDigest({ rows, grades, measure, lang, table }: SourceKindsModel): RowsDigest {
  const sides = rows.flatMap(({ side }): DigestKey[] => (side ? [{ ...side, label: "" }] : []));
  return {
    kind: "rows",
    caption: firstSentences(measure, lang),
    total: table.rows.length,
    rows: rows.map((row) => ({
      id: row.id,
      label: `${row.label} · ${row.counted}`,
      ...(row.side && { side: row.side.slot }),
      marks: partsOf(row),
    })),
    ticks: [],
    keys: [...sides, ...grades.map(({ grade, label }) => ({ paint: gradePaint[grade], label }))],
    perRow: 1,
  };
}

function partsOf({ id, side, parts, count }: SourceKindsRow): RowsDigest["rows"][number]["marks"] {
  let before = 0;
  return parts.map(({ grade, count: own }) => {
    const from = before / count;
    before += own;
    return {
      id,
      draw: "part",
      from,
      to: before / count,
      lane: 0,
      side: side?.slot ?? "neither",
      form: "solid",
      text: String(own),
      paint: gradePaint[grade],
    };
  });
}
