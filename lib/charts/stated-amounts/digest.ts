import { firstSentences } from "@/lib/text/first-sentences";
import type { RowsDigest } from "../kit/digest";
import type { StatedAmountsModel, StatedPair, StatedRow } from "./model";

type PairedRow = StatedRow & { readonly pair: StatedPair };

/** The pairs of the axis that has most, those that are furthest apart first. */
export function statedAmountsDigest(model: StatedAmountsModel): RowsDigest {
  const paired = model.axes.map(({ label, ticks, rows }) => ({ label, ticks, rows: rows.filter(hasPair) }));
  const axis = paired.reduce<(typeof paired)[number] | undefined>(
    (most, each) => (most && most.rows.length >= each.rows.length ? most : each),
    undefined,
  );
  const rows = axis?.rows ?? [];
  const all = [
    ...rows.flatMap(({ pair }) => [pair.implied, pair.rate]),
    ...(axis?.ticks ?? []).map(({ value }) => value),
  ];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const at = (rate: number) => (high > low ? (rate - low) / (high - low) : 0.5);
  const gapOf = ({ pair }: PairedRow) => Math.abs(pair.implied / pair.rate - 1);
  return {
    kind: "rows",
    caption: captionOf(model, axis?.label ?? null),
    needsCaption: true,
    total: model.table.rows.length,
    rows: rows
      .toSorted((a, b) => gapOf(b) - gapOf(a))
      .map(({ id, label, side, pair }) => {
        const [implied, rate] = [at(pair.implied), at(pair.rate)];
        const shared = { id, lane: 0, side, form: "solid" as const };
        const isRight = implied >= rate;
        const mark = { ...shared, draw: "glyph" as const, from: implied, to: implied, text: isRight ? pair.gap : "" };
        const tick = { ...shared, draw: "tick" as const, from: rate, to: rate, text: isRight ? "" : pair.gap };
        return { id, label, isJoined: true, marks: [tick, mark] };
      }),
    order: rows.map(({ id }) => id),
    ticks: (axis?.ticks ?? []).map(({ value, text }) => ({ at: at(value), text })),
    keys: [...model.sides, { tick: true, label: model.average }],
    perRow: 1,
  };
}

function hasPair(row: StatedRow): row is PairedRow {
  return row.pair !== null;
}

function captionOf({ measure, lang }: StatedAmountsModel, unit: string | null): string {
  const caption = firstSentences(measure, lang);
  return unit === null ? caption : `${caption.replace(/\.$/, "")} (${unit})`;
}
