import type { SideShape } from "@/lib/story/side-key";
import type { TimeTick } from "../kit/time-period";
import type { ComparisonModel, TopicRow } from "./model";

/** Sizes in px of the strip on which a topic's positions stand: its height, and the rows of the two sides. */
export const stripSize = { height: 30, lanes: [8, 22], axis: 16, bar: 9.5, hollow: 6.5 } as const;

/** The outlines of marks around 0, 0 in px, by shape; all have about the same area. The bar is a date not known to the day. */
export const stripShapes: Readonly<Record<SideShape | "bar", string>> = {
  circle: "M-4.4 0a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0-8.8 0Z",
  diamond: "M0-5.2l5.2 5.2-5.2 5.2-5.2-5.2Z",
  square: "M-3.9-3.9h7.8v7.8h-7.8Z",
  triangle: "M0-4.8l5 8.8h-10Z",
  bar: "M-4-4h8a4 4 0 0 1 0 8h-8a4 4 0 0 1 0-8Z",
};

/**
 * The marks of a topic, those of the left column's side above. Places are shares of the strip's width, as SVG writes them,
 * so that one strip serves every width; `lane` is in px.
 */
export function stripMarks({ columns }: Pick<ComparisonModel, "columns">, { stances }: TopicRow) {
  return stances.flatMap((own, index) =>
    own.flatMap(({ id, at, isCoarse }, age) => {
      const { slot } = columns[index] ?? {};
      if (!slot || !at) return [];
      const [from, to] = [percent(at.from), percent(at.to)];
      const middle = percent((at.from + at.to) / 2);
      return [{ id, slot, lane: stripSize.lanes[index] ?? 0, from, to, middle, isCoarse, isNewest: age === 0 }];
    }),
  );
}

/**
 * The ticks of the time axis: years, of which on a narrow strip only the main ones are labelled, or months, whose labels
 * are twice as long, so that half as many have room.
 */
export function stripTicks(ticks: readonly TimeTick[]) {
  const step = Math.ceil(ticks.length / 4);
  const labelled = ticks.every(({ text }) => text.length <= 4)
    ? { wide: 1, narrow: step }
    : { wide: step, narrow: 2 * step };
  return ticks.map(({ at, text }, index) => ({
    x: percent(at),
    text: index % labelled.wide === 0 ? text : "",
    isMain: index % labelled.narrow === 0,
    anchor: at < 0.06 ? ("start" as const) : at > 0.94 ? ("end" as const) : ("middle" as const),
  }));
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
