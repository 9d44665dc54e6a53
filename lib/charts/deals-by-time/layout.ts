import type { FormKey, SideKey } from "@/lib/story/side-key";
import type { Box } from "../kit/box";
import { lineType, markBox, type PlacedMark, placeMark } from "../kit/dated-marks";
import { keyLayout, keyType } from "../kit/key-layout";
import { labelledBoxes, labelNearMark, labelOf, type PlacedLabel } from "../kit/line-labels";
import { halfCapHeight } from "../kit/placed-text";
import { axisGap, placeTimes, placeValues, tickBox, timeHeight } from "../kit/plot-axes";
import { widestLine, wrapText } from "../kit/text-width";
import { valueDomain, valueFraction } from "../kit/value-axis";
import type { DealMark, DealsByTimeModel } from "./model";

/** Below this width in px the labels of the axis of values are in the plot, and the named deals below it. */
const narrowBelow = 520;
/** What share of the width the column of named deals takes beside the plot. */
const columnShare = 0.32;
const { name, text: textSize, lineHeight, mark: markSize } = lineType;
/** In px: below the key, between plot and named deals beside or below it, between named deals. */
const gaps = { key: 18, column: 24, list: 14, item: 8 };
/** From the left of a named deal to its shape and to its text, in px. */
const indents = { glyph: 24, text: 36 };

/** The entry of the key for dates that are not known to the day. */
interface CoarseKey {
  readonly coarse: true;
  readonly label: string;
}

/**
 * Places the marks by date and amount. The named deals have numbers, beside their marks and in a list beside or below the
 * plot, so that no label covers another mark however close they lie. All in px.
 */
export function dealsByTimeLayout(model: DealsByTimeModel, width: number) {
  const narrow = width < narrowBelow;
  const coarse: readonly CoarseKey[] = model.coarse === null ? [] : [{ coarse: true, label: model.coarse }];
  const key = keyLayout<SideKey | FormKey | CoarseKey>([...model.sides, ...model.forms, ...coarse], width, (entry) =>
    "slot" in entry ? keyType.mark : keyType.swatch,
  );
  const top = key.height + gaps.key;
  const texts = model.values.map(({ text }) => text);
  const left = narrow ? 0 : Math.ceil(widestLine(texts, textSize)) + axisGap;
  const column = narrow ? width : Math.round(width * columnShare);
  const columnX = narrow ? 0 : width - column;
  const right = narrow ? width : columnX - gaps.column;
  const named = namedMarks(model);
  const listHeight = named.reduce((sum, mark) => sum + itemHeight(mark, column), 0);
  const plot: Box = {
    x: left,
    y: top,
    width: right - left - markSize / 2,
    height: narrow ? 300 : Math.max(320, listHeight - timeHeight),
  };
  const domain = valueDomain(
    model.marks.map(({ value }) => value),
    model.values,
    "log",
  );
  const yOf = (value: number) => plot.y + (1 - valueFraction(value, domain, "log")) * plot.height;
  const marks = model.marks.map((mark) => placeMark(mark, plot, yOf(mark.value)));
  const drawn = marks.map(markBox);
  const grid = placeValues(model.values, plot, yOf, narrow ? drawn : null);
  const gridBoxes = narrow ? grid.flatMap(({ text }) => (text ? [tickBox(text)] : [])) : [];
  const bottom = plot.y + plot.height + timeHeight;
  let y = narrow ? bottom + gaps.list : top;
  const listed = named.map((mark, index) => {
    const item = placeItem(mark, index + 1, column, { x: columnX, y });
    y += itemHeight(mark, column);
    return item;
  });
  return {
    height: Math.ceil(Math.max(bottom, listed.length > 0 ? y - gaps.item : 0) + 2),
    key,
    plot,
    grid,
    times: placeTimes(model.times, plot, right),
    gap: model.gap === null ? null : { x: plot.x + model.gap.at * plot.width },
    marks,
    numbers: placeNumbers(named, marks, [...drawn, ...gridBoxes], plot),
    listed,
  };
}

/** The named deals, by date. */
function namedMarks({ marks, named }: DealsByTimeModel): readonly DealMark[] {
  return marks.filter(({ id }) => named.includes(id));
}

/** A number near each named mark, where it covers nothing, with a leader where it is not close. */
function placeNumbers(
  named: readonly DealMark[],
  marks: readonly PlacedMark<DealMark>[],
  drawn: readonly Box[],
  plot: Box,
): readonly PlacedLabel[] {
  const taken = [...drawn];
  const bounds = { ...plot, width: plot.width + markSize / 2 };
  return named.flatMap((mark, index) => {
    const placed = marks.find((each) => each.mark === mark);
    const label = labelOf([{ line: String(index + 1), bold: true }]);
    const number =
      placed && labelNearMark({ id: mark.id, x: placed.x, y: placed.y }, [label], markSize + 4, taken, bounds);
    if (!number) return [];
    taken.push(number.box, ...labelledBoxes(number));
    return [number];
  });
}

function itemTexts(mark: DealMark, column: number) {
  const room = column - indents.text;
  return { title: wrapText(mark.label, name, room, 3), amount: wrapText(mark.text, textSize, room, 2, true) };
}

function itemHeight(mark: DealMark, column: number): number {
  const { title, amount } = itemTexts(mark, column);
  return (title.length + amount.length) * lineHeight + gaps.item;
}

/** A named deal in the list: its number, its mark, name and amount. */
function placeItem(
  mark: DealMark,
  number: number,
  column: number,
  { x, y }: { readonly x: number; readonly y: number },
) {
  const { title, amount } = itemTexts(mark, column);
  const baseline = (line: number) => y + (line + 0.5) * lineHeight + name * halfCapHeight;
  return {
    mark,
    number: { x, y: baseline(0), lines: [String(number)] },
    glyph: { x: x + indents.glyph, y: y + lineHeight / 2 },
    title: { x: x + indents.text, y: baseline(0), lines: title },
    amount: { x: x + indents.text, y: baseline(title.length), lines: amount },
  };
}
