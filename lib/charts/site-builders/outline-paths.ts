import type { Box, Point } from "../kit/box";
import { clipLine, clipRing } from "./clip";
import { type OutlineKind, outline, outlineKinds, type Place } from "./outline";

/** Lines of a kind as the data of one path. */
export interface OutlinePath {
  readonly kind: OutlineKind;
  readonly d: string;
}

/** What of the outlines of the world lies within a box, in the order in which it is drawn; kinds without any are left out. */
export function outlinePaths(project: (place: Place) => Point, box: Box): readonly OutlinePath[] {
  return outlineKinds.flatMap((kind) => {
    const isRing = kind === "land" || kind === "lakes";
    const parts = outline(kind).flatMap((line) => {
      const points = line.map(project);
      return isRing ? [clipRing(points, box)] : clipLine(points, box);
    });
    const d = parts.map((part) => dataOf(part, isRing)).join("");
    return d === "" ? [] : [{ kind, d }];
  });
}

/** Steps of whole px, from one rounded point to the next, so that what rounding loses does not add up. */
function dataOf(points: readonly Point[], isRing: boolean): string {
  let last: readonly [number, number] | null = null;
  let d = "";
  for (const { x, y } of points) {
    const at = [Math.round(x), Math.round(y)] as const;
    if (last && at[0] === last[0] && at[1] === last[1]) continue;
    d += last === null ? `M${at[0]},${at[1]}` : `l${at[0] - last[0]},${at[1] - last[1]}`;
    last = at;
  }
  return d.includes("l") ? `${d}${isRing ? "Z" : ""}` : "";
}
