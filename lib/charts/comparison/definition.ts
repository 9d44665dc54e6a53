import { formatDate } from "@/lib/dates/format-date";
import { disputedTopics } from "@/lib/story/disputed-topics";
import { sourcesOf } from "@/lib/story/row-sources";
import { sidesInOrder } from "@/lib/story/sides-in-order";
import { entityName, notesOn, type Story } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import { compareText } from "@/lib/text/compare-text";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";
import type { ChartContext, ChartDefinition } from "../kit/chart";
import type { ComparisonModel, Stance, TopicRow } from "./model";

/** The two sides next to each other, topic by topic. */
export const comparison: ChartDefinition<ComparisonModel> = {
  id: "comparison",
  kind: "comparison",
  dataset: "positions",
  title: { en: "Side by side", ko: "나란히 보기" },
  page: "compare",
  options: { differences: ["all-topics", "disputed"], order: ["given", "swapped"] },
  build,
  height: () => 0,
};

function build(story: Story, { lang, query, options }: ChartContext): ComparisonModel {
  const text = compareText[lang];
  const disputed = disputedTopics(story);
  const positions = queryRows(story, "positions", query, lang);
  const columns = sidesInOrder(story, options.order === "swapped").map(({ side, slot }) => ({
    slot,
    side: side.id,
    entity: side.entity,
    person: entityName(story, side.entity, lang),
  }));
  const topics = [...story.rows.topics]
    .sort((a, b) => a.order - b.order)
    .filter((topic) => options.differences !== "disputed" || disputed.has(topic.id))
    .map(
      (topic): TopicRow => ({
        id: topic.id,
        title: lang === "en" ? topic.title_en : topic.title_ko,
        disputed: disputed.has(topic.id),
        stances: columns.map(({ entity }) => {
          const position = positions.find((row) => row.topic_id === topic.id && row.person === entity);
          if (!position) return null;
          return {
            id: position.id,
            text: lang === "en" ? position.stance_en : position.stance_ko,
            date: formatDate(position.as_of, lang),
            confidence: position.confidence,
            sources: sourcesOf(story, [position]),
            notes: notesOn(story, "positions", position.id).map((note) =>
              lang === "en" ? note.text_en : note.text_ko,
            ),
          };
        }),
      }),
    )
    .filter((topic) => topic.stances.some((stance) => stance !== null));
  const names = columns.map(({ person }) => person);
  const [first = "", second = ""] = names;
  return {
    chart: "comparison",
    lang,
    finding:
      topics.length > 0
        ? text.finding(topics.length, topics.filter((topic) => topic.disputed).length, first, second)
        : text.nothing,
    measure: `${text.measure} ${text.disputedMeans}`,
    alt: text.alt(first, second, topics.map((topic) => topic.title).join(", ")),
    notes: [],
    sources: sourcesOf(
      story,
      positions.filter((row) => topics.some(({ id }) => id === row.topic_id)),
    ),
    table: {
      columns: [text.topic, ...names].map((label) => ({ label, numeric: false })),
      rows: topics.map((topic) => ({
        id: topic.id,
        cells: [topic.title, ...topic.stances.map((stance) => (stance ? cellOf(stance, lang) : text.none))],
      })),
    },
    columns: columns.map(({ entity: _entity, ...column }) => column),
    topics,
  };
}

/** A position with what limits it: as of when it held, and how sure it is unless it is sure. */
function cellOf({ text: stance, date, confidence }: Stance, lang: Lang): string {
  const text = compareText[lang];
  const limits = [text.asOf(date), ...(confidence === "high" ? [] : [text.low(confidenceLabel(confidence, lang))])];
  return `${stance} (${limits.join(", ")})`;
}
