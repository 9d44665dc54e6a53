import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { formatQuantity } from "@/lib/money/format-quantity";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Lang } from "@/lib/text/lang";
import type { DatedMark } from "../kit/dated-marks";
import { rangeTicks } from "../kit/nice-ticks";
import { dayNumber, monthsPeriod, type Period, placeInPeriod, type TimeTick, timeTicks } from "../kit/time-period";
import type { AxisTick } from "../kit/value-axis";
import type { SeriesEntry, SeriesGroup } from "./entries";

/** A stated value as a mark. */
export interface SeriesMark extends DatedMark {
  /** Whether the value held from the first to the last day of its date. */
  readonly held: boolean;
  /** Whether a thin line joins it to the mark before. */
  readonly joined: boolean;
}

/** The stated values of an entity, one or more, by date. */
export interface SeriesLine {
  readonly id: string;
  /** The entity's name, without what is in parentheses. */
  readonly name: string;
  readonly side: SideSlot;
  /** Index of the entity among those of its side, from 0; it chooses the dashes of the line. */
  readonly place: number;
  readonly marks: readonly SeriesMark[];
  /** The date of the last value. */
  readonly until: string;
}

/** A measure with axes of its own. */
export interface SeriesPanel {
  readonly id: string;
  /** What is measured, with its unit. */
  readonly title: string;
  /** Two or more, in rising order; the axis goes from the first to the last. */
  readonly values: readonly AxisTick[];
  readonly times: readonly TimeTick[];
  /** Those of the story's sides first. */
  readonly lines: readonly SeriesLine[];
}

/** Stated values that are further apart, in days, are not joined: too much may have happened between them. */
const longestGap = 366;

/** Values that differ by less than this share of the largest would be one level line on an axis from zero. */
const closeShare = 0.1;

/** Units that are longer, in characters, stand in the title alone and not at every tick. */
const longestTickUnit = 3;

/**
 * Makes the panel of a measure. Its axis of values starts at zero, see `startsAtZero`; its axis of time has the whole
 * months of what is shown.
 *
 * @param verified the day up to which the story's facts are known, as `2025-02-10`
 */
export function panelOf(group: SeriesGroup, verified: string, lang: Lang): SeriesPanel {
  const entries = group.lines.flatMap((line) => line.entries);
  const period = monthsPeriod(
    entries.map(({ date }) => date),
    verified,
  );
  const values = entries.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const ticks = startsAtZero(group)
    ? rangeTicks(Math.min(0, low), high > 0 ? high : low < 0 ? 0 : 1)
    : rangeTicks(low, high);
  const tickUnit = group.unit.length > longestTickUnit ? "" : group.unit;
  return {
    id: group.id,
    title: group.title,
    values: ticks.map((value) => ({ value, text: formatQuantity(value, tickUnit, lang).trim() })),
    times: timeTicks(period, lang),
    lines: group.lines.map((line) => lineOf(line, period)),
  };
}

/**
 * Whether the axis of a measure starts at zero (or below, for values below): always for shares in percent, and for all
 * else unless its values lie so close together that such an axis would show none of their changes.
 */
export function startsAtZero({ unit, lines }: SeriesGroup): boolean {
  const values = lines.flatMap(({ entries }) => entries.map(({ value }) => value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return unit === "%" || low === high || low <= 0 || high - low >= high * closeShare;
}

/** Whether a date says that a value held from its first to its last day. */
function isHeld({ edtf }: EdtfDate): boolean {
  return edtf.includes("/");
}

function lineOf({ id, name, side, place, entries }: SeriesGroup["lines"][number], period: Period): SeriesLine {
  const marks = entries
    .map((entry) => ({ entry, mark: markOf(entry, period) }))
    .sort((a, b) => startOf(a.mark) - startOf(b.mark));
  return {
    id,
    name,
    side,
    place,
    marks: marks.map(({ entry, mark }, index) => {
      const before = marks[index - 1];
      return { ...mark, joined: before !== undefined && isJoined(before, { entry, mark }) };
    }),
    until: marks.at(-1)?.entry.shortDate ?? "",
  };
}

function markOf(entry: SeriesEntry, period: Period): SeriesMark {
  const { id, date, value, qualifier, text } = entry;
  const held = isHeld(date);
  return {
    id,
    ...(placeInPeriod(date, period) ?? { from: 1, to: 1 }),
    coarse: !held && (date.earliest !== date.latest || /[~?]/.test(date.edtf)),
    held,
    joined: false,
    value,
    form: qualifier === "exact" ? "solid" : "hollow",
    text,
    short: text,
  };
}

interface EntryMark {
  readonly entry: SeriesEntry;
  readonly mark: SeriesMark;
}

/** Whether a line may join a mark to the one before: not back in time, and not over more than a year. */
function isJoined(before: EntryMark, after: EntryMark): boolean {
  const { latest } = before.entry.date;
  if (latest === null || endOf(before.mark) > startOf(after.mark)) return false;
  return dayNumber(after.entry.date.earliest) - dayNumber(latest) <= longestGap;
}

/** Where a line arrives at a mark, as a fraction of the period: the start of what held, else the middle of possible days. */
function startOf({ held, from, to }: SeriesMark): number {
  return held ? from : (from + to) / 2;
}

/** Where a line leaves a mark. */
function endOf({ held, from, to }: SeriesMark): number {
  return held ? to : (from + to) / 2;
}
