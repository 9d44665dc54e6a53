import type { StoryFile } from "@/lib/datasets/story-file";
import { isDate } from "@/lib/query/plain-row";
import { type Lang, langs, type Pair } from "@/lib/text/lang";
import type { Tables } from "./check-references";
import type { entityCamps } from "./entity-camps";
import { placed, withValue } from "./fault";
import type { ReadRow } from "./read-table";

/** How much longer the short form of one side may be than that of the other. */
const allowedRatio = 1.25;

const missing: Pair = {
  en: "the other side's newest position on the topic has a short form; give this one its own",
  ko: "같은 주제에서 다른 진영의 최근 입장에는 짧은 글이 있다. 여기에도 적는다",
};

/**
 * Words short forms of the two sides' newest positions on a topic that do not get the same room: one is missing, or is
 * more than a quarter longer than the other.
 */
export function shortFormWarnings(tables: Tables, { sides }: Pick<StoryFile, "sides">, camps: Camps): Pair[] {
  return tables.topics.rows.flatMap(({ values: { id } }) => {
    const newest = sides.map((side) => newestOf(tables, id, side.id, camps));
    const [first, second] = newest;
    if (!first || !second) return [];
    return langs.flatMap((lang) => uneven(first, second, lang));
  });
}

type Camps = ReturnType<typeof entityCamps>;

function newestOf({ positions }: Tables, topic: unknown, side: string, camps: Camps): ReadRow | undefined {
  const own = positions.rows.filter(
    ({ values }) => values.topic_id === topic && camps.get(String(values.entity_id)) === side,
  );
  return own.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))[0];
}

function dayOf({ values: { as_of: asOf } }: ReadRow): string {
  return isDate(asOf) ? asOf.earliest : "";
}

function uneven(first: ReadRow, second: ReadRow, lang: Lang): Pair[] {
  const column = `short_${lang}`;
  const [longer, shorter] = [first, second].toSorted((a, b) => lengthOf(b, column) - lengthOf(a, column));
  if (!longer || !shorter || lengthOf(longer, column) === 0) return [];
  const at = (row: ReadRow, message: Pair) => [placed({ file: "positions.csv", line: row.line, column, message })];
  const [most, least] = [lengthOf(longer, column), lengthOf(shorter, column)];
  if (least === 0) return at(shorter, missing);
  if (most <= least * allowedRatio) return [];
  const tooLong = {
    en: `has ${most} characters, the other side's ${least}; make them about equally long, at most 1.25 to 1`,
    ko: `${most}자인데 다른 진영은 ${least}자다. 1.25배를 넘지 않게 맞춘다`,
  };
  return at(longer, withValue(tooLong, longer.values[column]));
}

function lengthOf({ values }: ReadRow, column: string): number {
  const text = values[column];
  return typeof text === "string" ? [...text].length : 0;
}
