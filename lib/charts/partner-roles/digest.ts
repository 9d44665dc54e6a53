import type { RowsDigest } from "../kit/digest";
import type { PartnerBar, PartnerRolesModel, UnstatedRole } from "./model";

type Row = RowsDigest["rows"][number];

/** The partners by what they put in, on one scale, and behind them those without a known sum, with their role. */
export function partnerRolesDigest({ groups, unstated, sides, forms, measure, table }: PartnerRolesModel): RowsDigest {
  const bars = groups.flatMap((group) => group.bars).toSorted((a, b) => b.value - a.value);
  const largest = Math.max(1, ...bars.map(({ value }) => value));
  const named = [...bars, ...unstated.roles.flatMap(({ partners }) => partners)];
  const keyed = new Set(sides.map(({ slot }) => slot));
  const shapes = [...new Map(named.map(({ side, shape }) => [side, { slot: side, shape, label: "" }])).values()];
  return {
    kind: "rows",
    caption: measure,
    total: table.rows.length,
    rows: [...bars.map((bar) => barRow(bar, largest)), ...unstated.roles.flatMap(unstatedRows)],
    ticks: [],
    keys: [...sides, ...shapes.filter(({ slot }) => !keyed.has(slot)), ...forms],
  };
}

function barRow({ id, label, side, form, value, text }: PartnerBar, largest: number): Row {
  const mark = { id, draw: "bar" as const, from: 0, to: value / largest, lane: 0, side, form, text };
  return { id, label, side, marks: [mark] };
}

function unstatedRows({ role, partners }: UnstatedRole): Row[] {
  return partners.map(({ id, label, side }) => ({
    id,
    label,
    marks: [{ id, draw: "glyph", from: 0, to: 0, lane: 0, side, form: "solid", text: role }],
  }));
}
