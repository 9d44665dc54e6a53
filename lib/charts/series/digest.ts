import type { LinesDigest } from "../kit/digest";
import type { SeriesModel } from "./model";
import type { SeriesLine, SeriesPanel } from "./panel";

/** The measure that a headline speaks of, else the one with most values of both sides; its lines, the sides in turn. */
export function seriesDigest({ panels, sides, table, told = [] }: SeriesModel): LinesDigest {
  const countOf = (panel: SeriesPanel, isCounted: (id: string) => boolean) =>
    panel.lines.flatMap(({ marks }) => marks).filter(({ id }) => isCounted(id)).length;
  const [panel] = panels.toSorted(
    (a, b) =>
      countOf(b, (id) => told.includes(id)) - countOf(a, (id) => told.includes(id)) ||
      Number(hasBoth(b)) - Number(hasBoth(a)) ||
      countOf(b, () => true) - countOf(a, () => true),
  );
  return {
    kind: "lines",
    caption: panel?.title ?? "",
    needsCaption: true,
    total: table.rows.length,
    lines: inTurn(panel?.lines ?? []),
    isStepped: false,
    values: panel?.values ?? [],
    scale: "linear",
    times: panel?.times ?? [],
    keys: sides,
  };
}

function hasBoth({ lines }: SeriesPanel): boolean {
  return ["first", "second"].every((slot) => lines.some(({ side }) => side === slot));
}

/** The first line of each side, then the second of each, and so on, so that both get the same room. */
function inTurn(lines: readonly SeriesLine[]): readonly SeriesLine[] {
  const turn = (line: SeriesLine) => lines.filter(({ side }) => side === line.side).indexOf(line);
  return lines.toSorted((a, b) => turn(a) - turn(b));
}
