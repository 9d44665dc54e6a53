import { type Box, isFree, isWithin } from "../kit/box";
import { textWidth } from "../kit/text-width";
import { boxOfMark } from "./lines";
import { type PlacedLabel, type PlacedLine, type PlacedMark, stackedTexts, valuationsType } from "./places";

/**
 * Words the amounts beside the marks where there is room close to them: the first of each line before all others,
 * then the largest steps. The last ones stand in the labels of the lines' ends.
 *
 * @param obstacles what is drawn already
 * @param bounds within which they stand
 */
export function placeAmounts(lines: readonly PlacedLine[], obstacles: readonly Box[], bounds: Box): PlacedLabel[] {
  const wanted = lines.flatMap(({ marks }) =>
    marks.slice(0, -1).map((mark, index) => {
      const before = marks[index - 1];
      return { mark, factor: before ? mark.mark.value / before.mark.value : Number.POSITIVE_INFINITY };
    }),
  );
  const placed: PlacedLabel[] = [];
  const order = wanted.sort((a, b) => (a.factor === b.factor ? 0 : b.factor - a.factor));
  for (const { mark } of order) {
    const taken = [...obstacles, ...placed.map(({ box }) => box)];
    const box = closePlaces(mark).find((place) => isWithin(place, bounds) && isFree(place, taken, 2));
    if (box === undefined) continue;
    const texts = stackedTexts(box.x, box.y, [{ line: mark.mark.short, quiet: true }]);
    placed.push({ id: mark.mark.id, box, texts, leader: [] });
  }
  return placed;
}

/** Above a mark to the left, since lines go on to the right; then above, below, and before it. */
function closePlaces(placed: PlacedMark): Box[] {
  const { text, lineHeight: height } = valuationsType;
  const mark = boxOfMark(placed);
  const width = textWidth(placed.mark.short, text);
  const above = mark.y - height - 2;
  const below = mark.y + mark.height + 2;
  const right = mark.x + mark.width;
  const xs = [right - width, placed.x - width / 2, mark.x, placed.x - width - 4];
  return [
    ...xs.map((x) => ({ x, y: above, width, height })),
    ...xs.map((x) => ({ x, y: below, width, height })),
    { x: mark.x - width - 5, y: placed.y - height / 2, width, height },
  ];
}
