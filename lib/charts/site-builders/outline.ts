import file from "./outline.json" with { type: "json" };

/** A point on the globe, in degrees east and north. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** The kinds of lines that an outline map has, in the order in which they are drawn: lakes hide what runs through them. */
export const outlineKinds = ["land", "states", "lakes", "borders"] as const;

/** A kind of line of an outline map. */
export type OutlineKind = (typeof outlineKinds)[number];

let decoded: Readonly<Record<OutlineKind, readonly (readonly Place[])[]>> | undefined;

/** The outlines of the world, in the form that `outline.json` tells; read on first use. */
export function outline(kind: OutlineKind): readonly (readonly Place[])[] {
  decoded ??= {
    land: decode(file.land),
    lakes: decode(file.lakes),
    borders: decode(file.borders),
    states: decode(file.states),
  };
  return decoded[kind];
}

function decode(lines: string): Place[][] {
  return lines.split(";").map((line) => {
    const steps = line.split(" ").map(Number);
    let x = 0;
    let y = 0;
    const points: Place[] = [];
    for (let index = 0; index + 1 < steps.length; index += 2) {
      x += steps[index] ?? 0;
      y += steps[index + 1] ?? 0;
      points.push({ longitude: x / 10, latitude: y / 10 });
    }
    return points;
  });
}
