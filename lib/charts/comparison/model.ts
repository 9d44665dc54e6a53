import type { Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { disputedTopics } from "@/lib/story/disputed-topics";
import { sourcesOf } from "@/lib/story/row-sources";
import type { SideSlot } from "@/lib/story/side-slot";
import { sidesInOrder } from "@/lib/story/sides-in-order";
import { entityName, half, notesOn, type Story } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import { compareText } from "@/lib/text/compare-text";
import type { Lang } from "@/lib/text/lang";
import { perLang } from "@/lib/text/per-lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { stanceLimits } from "./stance-limits";
import { comparison as en } from "./words.en";
import { comparison as ko } from "./words.ko";

const words = perLang(en, ko);

/** One side's position on one topic. */
export type Stance = ReturnType<typeof stanceOf>;

/** One topic with the positions of both sides, in the order of the columns. */
export interface TopicRow {
  readonly id: string;
  readonly title: string;
  /** Whether a claim from one side was answered by someone outside it. */
  readonly disputed: boolean;
  readonly stances: readonly (Stance | null)[];
}

/** The positions of both sides, topic by topic. */
export interface ComparisonModel extends ChartModel {
  /** The columns from left to right. */
  readonly columns: readonly { readonly slot: SideSlot; readonly side: string; readonly person: string }[];
  readonly topics: readonly TopicRow[];
}

/** Builds the comparison of the two sides from the positions that a query selects. */
export function buildComparison(story: Story, { lang, query, options }: ChartContext): ComparisonModel {
  const text = words[lang];
  const positions = queryRows(story, "positions", query, lang);
  const sides = sidesInOrder(story, options.order === "swapped");
  const disputed = disputedTopics(story);
  const topics = [...story.rows.topics]
    .sort((a, b) => a.order - b.order)
    .filter(({ id }) => options.differences !== "disputed" || disputed.has(id))
    .map((topic) => ({
      id: topic.id,
      title: half(topic, "title", lang),
      disputed: disputed.has(topic.id),
      stances: sides.map(({ side }) => {
        const position = positions.find((row) => row.topic_id === topic.id && row.person === side.entity);
        return position ? stanceOf(story, position, lang) : null;
      }),
    }))
    .filter(({ stances }) => stances.some((stance) => stance !== null));
  const shown = positions.filter((row) => topics.some(({ id }) => id === row.topic_id));
  const columns = sides.map(({ side, slot }) => ({
    slot,
    side: side.id,
    person: entityName(story, side.entity, lang),
  }));
  const persons = columns.map(({ person }) => person);
  const [first = "", second = ""] = persons;
  const differences = topics.filter((topic) => topic.disputed).length;
  const cell = (stance: Stance | null) =>
    stance ? `${stance.text} (${stanceLimits(stance, lang).join(", ")})` : compareText[lang].none;
  return {
    chart: "comparison",
    lang,
    finding: topics.length > 0 ? text.finding(topics.length, differences, first, second) : text.nothing,
    measure: text.measure,
    alt: text.alt(first, second, topics.map(({ title }) => title).join(", ")),
    notes: [],
    sources: sourcesOf(story, shown),
    table: {
      columns: [text.topic, ...persons].map((label) => ({ label, numeric: false })),
      rows: topics.map(({ id, title, stances }) => ({ id, cells: [title, ...stances.map(cell)] })),
    },
    columns,
    topics,
  };
}

function stanceOf(story: Story, position: Row<"positions">, lang: Lang) {
  return {
    id: position.id,
    text: half(position, "stance", lang),
    /** As of when it was held. */
    date: formatDate(position.as_of, lang),
    confidence: position.confidence,
    sources: sourcesOf(story, [position]),
    notes: notesOn(story, "positions", position.id).map((note) => half(note, "text", lang)),
  };
}
