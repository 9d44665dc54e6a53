import type { Row } from "@/lib/datasets/registry";
import { compareDates, formatDate } from "@/lib/dates/format-date";
import { disputedTopics } from "@/lib/story/disputed-topics";
import { campOf, membersOf } from "@/lib/story/entity-side";
import { sourcesOf } from "@/lib/story/row-sources";
import type { SideShape } from "@/lib/story/side-key";
import type { SideSlot } from "@/lib/story/side-slot";
import { sidesInOrder } from "@/lib/story/sides-in-order";
import { entityName, half, notesOn, type Story } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import { compareText } from "@/lib/text/compare-text";
import type { Lang } from "@/lib/text/lang";
import { perLang } from "@/lib/text/per-lang";
import type { ChartContext, ChartModel, ChartTableRow } from "../kit/chart";
import { monthsPeriod, type Period, placeInPeriod, type TimeTick, timeTicks } from "../kit/time-period";
import { stanceLimits } from "./stance-limits";
import { type TopicClaims, topicClaims } from "./topic-claims";
import { comparison as en } from "./words.en";
import { comparison as ko } from "./words.ko";

const words = perLang(en, ko);

/** A position of a side on a topic, said by the side itself or by a member. */
export type Stance = ReturnType<typeof stanceOf> & ReturnType<typeof placeOf>;

/** One topic with the positions of both sides, in the order of the columns. */
export interface TopicRow {
  readonly id: string;
  readonly title: string;
  /** Whether a claim from one side was answered by someone outside it. */
  readonly disputed: boolean;
  readonly claims: TopicClaims;
  /** Of each column the positions of its side, the newest first; none where none was found. */
  readonly stances: readonly (readonly Stance[])[];
}

/** The positions of both sides, topic by topic. */
export interface ComparisonModel extends ChartModel {
  /** The columns from left to right. */
  readonly columns: readonly {
    readonly slot: SideSlot;
    readonly side: string;
    readonly name: string;
    readonly shape: SideShape;
  }[];
  readonly topics: readonly TopicRow[];
  /** The axis of the strips on which the positions stand by their dates: the same whatever is filtered. */
  readonly ticks: readonly TimeTick[];
}

/** Builds the comparison of the two sides from the positions that a query selects. */
export function buildComparison(story: Story, { lang, query, options }: ChartContext): ComparisonModel {
  const text = words[lang];
  const positions = queryRows(story, "positions", query, lang);
  const sides = sidesInOrder(story, options.order === "swapped");
  const disputed = disputedTopics(story);
  const period = monthsPeriod(
    story.rows.positions.map(({ as_of }) => as_of),
    story.verified,
  );
  const topics = [...story.rows.topics]
    .sort((a, b) => a.order - b.order)
    .filter(({ id }) => options.differences !== "disputed" || disputed.has(id))
    .map((topic) => ({
      id: topic.id,
      title: half(topic, "title", lang),
      disputed: disputed.has(topic.id),
      claims: topicClaims(story, topic.id),
      stances: sides.map(({ side }) => {
        const own = positions.filter((row) => row.topic_id === topic.id && campOf(story, row.entity_id) === side.id);
        const newestFirst = own.sort((a, b) => compareDates(b.as_of, a.as_of));
        return newestFirst.map((row) => ({ ...stanceOf(story, row, side.entity, lang), ...placeOf(row, period) }));
      }),
    }))
    .filter(({ stances }) => stances.some((own) => own.length > 0));
  const shownIds = new Set(topics.flatMap(({ stances }) => stances.flat().map(({ id }) => id)));
  const shown = positions.filter(({ id }) => shownIds.has(id));
  const columns = sides.map(({ side, slot }) => ({
    slot,
    side: side.id,
    name: entityName(story, side.entity, lang),
    shape: side.shape,
  }));
  const [first = "", second = ""] = columns.map(({ name }) => name);
  const answered = topics.filter(({ disputed }) => disputed).map(({ title }) => title);
  const changes = topics
    .filter(({ stances }) => stances.flat().some(({ changed }) => changed))
    .map(({ title }) => title);
  return {
    chart: "comparison",
    lang,
    finding: topics.length > 0 ? text.finding(topics.length, answered, first, second) : text.nothing,
    measure: text.measure,
    alt: text.alt(
      first,
      second,
      topics.map(({ title, stances }) => text.topicAlt(title, earlierCount(stances))),
    ),
    notes: [
      ...sides.flatMap(({ side }, index) => {
        const members = membersOf(story, side.entity).map((id) => entityName(story, id, lang));
        return members.length > 0 ? [text.members(columns[index]?.name ?? side.id, members)] : [];
      }),
      ...(changes.length > 0 ? [text.changes(changes)] : []),
    ],
    sources: sourcesOf(story, shown),
    table: {
      columns: [
        { label: text.topic, numeric: false },
        ...columns.map(({ name, side }) => ({ label: name, numeric: false, data: dataNames(side) })),
      ],
      rows: topics.map(({ id, title, stances }) => ({
        id,
        cells: [title, ...stances.map((own) => cellOf(own, lang))],
        data: Object.assign({}, ...columns.map(({ side }, index) => dataOf(side, stances[index] ?? []))),
      })),
    },
    columns,
    topics,
    ticks: topics.length > 0 ? timeTicks(period, lang) : [],
  };
}

function dataNames(side: string): string[] {
  return ["position", "by", "as_of", "changed", "confidence", "earlier"].map((what) => `${side}_${what}`);
}

function dataOf(side: string, [newest, ...earlier]: readonly Stance[]): NonNullable<ChartTableRow["data"]> {
  const values = newest
    ? [
        newest.id,
        newest.entity,
        newest.edtf,
        String(newest.changed),
        newest.confidence,
        earlier.length > 0 ? earlier.map(({ id }) => id).join(";") : null,
      ]
    : [];
  return Object.fromEntries(dataNames(side).map((name, index) => [name, values[index] ?? null]));
}

/** The newest position, and after it what was said before. */
function cellOf([newest, ...earlier]: readonly Stance[], lang: Lang): string {
  if (!newest) return compareText[lang].none;
  const worded = (stance: Stance) => `${stance.text} (${stanceLimits(stance, lang).join(", ")})`;
  return [worded(newest), ...earlier.map((stance) => `${compareText[lang].before} ${worded(stance)}`)].join(" ");
}

function earlierCount(stances: TopicRow["stances"]): number {
  return stances.reduce((sum, own) => sum + Math.max(0, own.length - 1), 0);
}

/** @param own the entity that is the side's name */
function stanceOf(story: Story, position: Row<"positions">, own: string, lang: Lang) {
  return {
    id: position.id,
    entity: position.entity_id,
    /** Who of the side said it; null where it is the side's own. */
    speaker: position.entity_id === own ? null : entityName(story, position.entity_id, lang),
    /** Whether it departs from what the side said before. */
    changed: position.changed,
    text: half(position, "stance", lang),
    /** The same in at most 40 characters; null where there is none. */
    short: half(position, "short", lang),
    /** As of when it was held. */
    date: formatDate(position.as_of, lang),
    edtf: position.as_of.edtf,
    confidence: position.confidence,
    sources: sourcesOf(story, [position]),
    notes: notesOn(story, "positions", position.id).map((note) => half(note, "text", lang)),
  };
}

/** Where a position stands on the time axis, as shares of it, and whether its date is not known to the day. */
function placeOf({ as_of: date }: Row<"positions">, period: Period) {
  return { at: placeInPeriod(date, period), isCoarse: date.earliest !== date.latest };
}
