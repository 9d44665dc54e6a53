import type { MarkForm } from "@/lib/story/mark-form";
import { firstSentences } from "@/lib/text/first-sentences";
import { type BarsModel, minShare } from "./bars-model";
import type { DigestKey, RowsDigest } from "./digest";
import { valueDomain, valueFraction } from "./value-axis";

/** The digest of labelled bars: the longest first, behind them those of blocks whose rows are not ranked with others. */
export function barsDigest(model: BarsModel): RowsDigest {
  const apart = apartIds(model);
  const values = model.rows.map(({ value }) => value);
  const domain = valueDomain(values, model.ticks, model.scale);
  const rows = model.rows.toSorted((a, b) => Number(apart.has(a.id)) - Number(apart.has(b.id)) || b.value - a.value);
  return {
    kind: "rows",
    caption: firstSentences(model.measure, model.lang),
    needsCaption: model.scale === "log",
    total: model.table.rows.length,
    rows: rows.map(({ id, label, detail, side, form, value, text }) => {
      const share = valueFraction(value, domain, model.scale);
      const to = model.scale === "linear" && share < minShare ? 0 : share;
      // A hatched bar does not show how much of it is done.
      const name = form === "partial" && detail ? `${label} · ${detail}` : label;
      return { id, label: name, side, marks: [{ id, draw: "bar", from: 0, to, lane: 0, side, form, text }] };
    }),
    order: rows.map(({ id }) => id),
    ticks: [],
    keys: keysOf(model),
  };
}

/** The ids of rows in blocks that have no form of their own. */
function apartIds({ blocks = [], rows }: BarsModel): ReadonlySet<string> {
  let start = 0;
  return new Set(
    blocks.flatMap(({ size, form }) => {
      start += size;
      return form === null ? rows.slice(start - size, start).map(({ id }) => id) : [];
    }),
  );
}

/** The key of sides and forms; what headings of blocks say of a form is said in the key, before what else it means. */
function keysOf({ sides, forms, blocks = [] }: BarsModel): DigestKey[] {
  const labelOf = (form: MarkForm) => forms.find((own) => own.form === form)?.label;
  const headed = blocks.flatMap(({ form, heading }) => {
    const own = form && labelOf(form);
    return form ? [{ form, label: own ? `${heading} · ${own}` : heading }] : [];
  });
  const own = forms.filter(({ form }) => !headed.some((head) => head.form === form));
  return [...sides, ...headed, ...own];
}
