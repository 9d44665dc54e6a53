import { perLang } from "@/lib/text/per-lang";
import type { DigestMark, RowsDigest } from "../kit/digest";
import type { ComparisonModel, TopicRow } from "./model";
import { comparison as en } from "./words.en";
import { comparison as ko } from "./words.ko";

const words = perLang(en, ko);

/** The topics with the positions of both sides on the axis of time; those on which claims met answers first. */
export function comparisonDigest({ topics, columns, ticks, lang, table }: ComparisonModel): RowsDigest {
  return {
    kind: "rows",
    caption: words[lang].digest,
    total: table.rows.length,
    rows: topics
      .toSorted((a, b) => Number(b.disputed) - Number(a.disputed))
      .map((topic) => ({ id: topic.id, label: topic.title, marks: stanceMarks(topic, columns) })),
    order: topics.map(({ id }) => id),
    ticks,
    keys: columns.map(({ slot, shape, name }) => ({ slot, shape, label: name })),
    perRow: 1,
  };
}

/** The positions of a topic, a lane for each side; only the newest of a side is solid. */
function stanceMarks({ stances }: TopicRow, columns: ComparisonModel["columns"]): DigestMark[] {
  return stances.flatMap((own, lane) =>
    own.flatMap(({ id, at, isCoarse }, age): DigestMark[] => {
      const column = columns[lane];
      if (!column || !at) return [];
      const middle = (at.from + at.to) / 2;
      const [from, to] = isCoarse ? [at.from, at.to] : [middle, middle];
      const form = age === 0 ? "solid" : "hollow";
      return [{ id, draw: isCoarse ? "span" : "glyph", from, to, lane, side: column.slot, form, text: "" }];
    }),
  );
}
