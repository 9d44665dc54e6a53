import type { RowsDigest } from "../kit/digest";
import type { DealsByTimeModel } from "./model";
import { words } from "./words";

/** The largest deals on their dates. */
export function dealsByTimeDigest(model: DealsByTimeModel): RowsDigest {
  const { marks, named, times, gap, sides, forms, table, lang } = model;
  const rank = new Map(named.map((id, index) => [id, index]));
  const rows = marks.toSorted(
    (a, b) => (rank.get(a.id) ?? named.length) - (rank.get(b.id) ?? named.length) || b.value - a.value,
  );
  return {
    kind: "rows",
    caption: words[lang].digest(gap?.year ?? null),
    total: table.rows.length,
    rows: rows.map(({ id, label, side, form, from, to, coarse, text }) => {
      const [start, end] = coarse ? [from, to] : [(from + to) / 2, (from + to) / 2];
      return {
        id,
        label,
        marks: [{ id, draw: coarse ? "span" : "glyph", from: start, to: end, lane: 0, side, form, text }],
      };
    }),
    order: marks.map(({ id }) => id),
    ticks: times,
    ...(gap !== null && { breaks: [gap.at] }),
    keys: [...sides, ...forms],
  };
}
