import type { MarkForm } from "@/lib/story/mark-form";
import type { RowsDigest } from "../kit/digest";
import type { ChronologyModel, DateForm } from "./model";

const forms: Readonly<Record<DateForm, MarkForm>> = { day: "solid", span: "solid", uncertain: "hollow" };

/** The turning points, in the chart's own order of importance, oldest first on the page. */
export function chronologyDigest({
  events,
  ticks,
  narrowed,
  sides,
  dates,
  measure,
  table,
}: ChronologyModel): RowsDigest {
  const uncertain = dates.find(({ date }) => date === "uncertain");
  const cells = new Map(table.rows.map(({ id, cells: [, date = ""] }) => [id, date]));
  return {
    kind: "rows",
    caption: measure,
    total: table.rows.length,
    rows: events
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ id, title, side, form, from, to }) => {
        const [start, end] = form === "day" ? [(from + to) / 2, (from + to) / 2] : [from, to];
        const text = cells.get(id) ?? "";
        return {
          id,
          label: title,
          marks: [
            {
              id,
              draw: form === "day" ? "glyph" : "span",
              from: start,
              to: end,
              lane: 0,
              side,
              form: forms[form],
              text,
            },
          ],
        };
      }),
    order: events.map(({ id }) => id),
    ticks,
    breaks: narrowed.flatMap(({ from, to }) => [from, to]).filter((at) => at > 0.001 && at < 0.999),
    keys: [...sides, ...(uncertain ? [{ form: "hollow" as const, label: uncertain.label }] : [])],
  };
}
