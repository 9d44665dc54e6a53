import { checkStory } from "@/lib/check/check-story";
import type { ReadRow } from "@/lib/check/read-table";
import type { SampleRow } from "@/lib/check/testing/sample-row";
import { sampleStory } from "@/lib/check/testing/sample-story";
import { toStory } from "@/lib/check/to-story";
import { confidences } from "@/lib/datasets/declare";
import type { Row } from "@/lib/datasets/registry";
import { type EdtfDate, parseEdtf } from "@/lib/dates/parse-edtf";
import { formatMoney } from "@/lib/money/format-money";
import type { Story } from "@/lib/story/story";
import { type Random, random } from "./random";
import { bodies, categories, deeds, places, things } from "./synthetic-words";

const seed = 97_400;

/**
 * A generated story with a number of events, the same in every run. Events have texts in both languages and one to three
 * actors and sources; one date in eight is uncertain, a month or an interval. The other datasets are small.
 */
export function syntheticStory(events: number): Story {
  const checked = checkStory(
    sampleStory(({ rows }) => {
      rows.entities.push(...entityRows());
      rows.sources.push(...sourceRows());
      for (const [index, word] of categories.entries())
        if (word !== "money") rows.terms.push(categoryRow(word, index + 1));
    }),
  );
  const { entities, sources } = checked.tables;
  const pool = { chance: random(seed), actors: idsOf(entities.rows), sources: idsOf(sources.rows), dates: dates() };
  const rows = Array.from({ length: events }, (_, index) => ({
    line: index + 2,
    values: event(index, pool),
    written: {},
  }));
  const tables = { ...checked.tables, events: { ...checked.tables.events, rows } };
  return toStory(`synthetic-${events}`, seed.toString(16).padStart(12, "0"), { ...checked, tables });
}

interface ValuePool {
  readonly chance: Random;
  readonly actors: readonly string[];
  readonly sources: readonly string[];
  readonly dates: readonly EdtfDate[];
}

function event(index: number, { chance, actors, sources, dates }: ValuePool): Row<"events"> {
  const [town, body, thing, deed] = [chance.of(places), chance.of(bodies), chance.of(things), chance.of(deeds)];
  const money = {
    amount: (chance.below(9999) + 1) * 10 ** chance.of([5, 6, 7, 8]),
    currency: "USD",
    qualifier: "exact",
  } as const;
  const partner = chance.of(places);
  const days = chance.below(90) + 2;
  return {
    id: `ev-${String(index).padStart(7, "0")}`,
    date: chance.of(dates),
    title_en: `${town.en} ${body.en} ${deed.en} ${thing.en} in ${partner.en}`,
    title_ko: `${town.ko} ${body.ko}, ${partner.ko} ${thing.ko} ${deed.ko}`,
    summary_en: `The matter is worth ${formatMoney(money, "en")} by the papers of entry ${index}; ${partner.en} has to answer within ${days} days.`,
    summary_ko: `문서 ${index}번에 따르면 규모는 ${formatMoney(money, "ko")}이고 ${partner.ko} 쪽이 ${days}일 안에 답해야 한다.`,
    category: chance.of(categories),
    actors: pick(chance, actors),
    side: chance.of(["north", "south", "both", "neither"]),
    turning_point: null,
    deal_ids: null,
    ruling_ids: null,
    sources: pick(chance, sources),
    in_article: chance.below(10) === 0,
    article_section: null,
    confidence: chance.of(confidences),
  };
}

/** One to three distinct values. */
function pick(chance: Random, values: readonly string[]): readonly string[] {
  return [...new Set(Array.from({ length: chance.below(3) + 1 }, () => chance.of(values)))];
}

/** Days of twenty years, some uncertain, and some months and intervals; parsed once and shared by events. */
function dates(): EdtfDate[] {
  const chance = random(seed + 1);
  return Array.from({ length: 6000 }, () => {
    const twoDigits = (number: number) => String(number).padStart(2, "0");
    const month = `${2010 + chance.below(20)}-${twoDigits(chance.below(12) + 1)}`;
    const day = `${month}-${twoDigits(chance.below(28) + 1)}`;
    const other = chance.of([month, `${month}~`, `${day}?`, `${day}/${month.slice(0, 4)}-12-31`]);
    const parsed = parseEdtf(chance.below(8) === 0 ? other : day);
    if (!parsed.ok) throw new Error(parsed.reason);
    return parsed.value;
  });
}

function idsOf(rows: readonly ReadRow[]): string[] {
  return rows.map(({ values }) => String(values.id));
}

function entityRows(): SampleRow[] {
  return places.flatMap((place) =>
    bodies.map((body) => ({
      id: `${place.en} ${body.en}`.toLowerCase().replace(/[^a-z]+/g, "-"),
      kind: "project",
      side: "neither",
      name_en: `${place.en} ${body.en}`,
      name_ko: `${place.ko} ${body.ko}`,
      role_en: `${body.en} of ${place.en}`,
      role_ko: `${place.ko}의 ${body.ko}`,
      sources: "gazette-2030",
    })),
  );
}

function sourceRows(): SampleRow[] {
  return places.flatMap((place) =>
    Array.from({ length: 20 }, (_, year) => ({
      id: `${place.en.toLowerCase().replaceAll(" ", "-")}-${2010 + year}`,
      publisher: `${place.en} Gazette`,
      title_en: `The year ${2010 + year} in ${place.en}`,
      title_ko: `${place.ko}의 ${2010 + year}년`,
      published: `${2010 + year}-12`,
      language: "en",
      kind: "primary",
    })),
  );
}

function categoryRow(word: string, order: number): SampleRow {
  const label = { label_en: word, label_ko: `${word} (한국어)` };
  return { id: `events-category-${word}`, list: "events.category", word, ...label, order: String(order) };
}
