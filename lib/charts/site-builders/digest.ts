import type { RowsDigest } from "../kit/digest";
import type { SiteBuildersModel } from "./model";

/** The sites in the chart's order, the furthest on first, each with its companies. */
export function siteBuildersDigest(model: SiteBuildersModel): RowsDigest {
  const { rows, sides, forms, unnamed, measure, table } = model;
  const companies = rows.flatMap((row) => row.companies);
  const keyed = new Set(sides.map(({ slot }) => slot));
  const shapes = [...new Map(companies.map(({ side, shape }) => [side, { slot: side, shape, label: "" }])).values()];
  return {
    kind: "rows",
    caption: measure,
    total: table.rows.length,
    rows: rows.map(({ id, label, form, companies: own }) => ({
      id,
      label,
      marks: [
        {
          id,
          draw: "glyph",
          from: 0,
          to: 0,
          lane: 0,
          side: own[0]?.side ?? "neither",
          form,
          text: own.map(({ name }) => name).join(", ") || unnamed,
        },
      ],
    })),
    ticks: [],
    keys: [...sides, ...shapes.filter(({ slot }) => !keyed.has(slot)), ...forms],
  };
}
