import type { Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import type { Lookups } from "@/lib/query/lookups";
import type { PlainRow } from "@/lib/query/plain-row";
import { bothSides } from "@/lib/text/both-sides";
import type { Pair } from "@/lib/text/lang";
import { replacedRows } from "./replaced-rows";
import type { Story } from "./story";

const made = new WeakMap<Story, Lookups>();

/** The labels of all ids and words in a story's rows, and how its amounts compare; made once per story in memory. */
export function storyLookups(story: Story): Lookups {
  const lookups = made.get(story) ?? makeLookups(story);
  made.set(story, lookups);
  return lookups;
}

function makeLookups(story: Story): Lookups {
  const words = [...story.lists].map(([list, terms]) => {
    const labels = [...terms].map(([word, { label_en: en, label_ko: ko, order }]) => [word, { en, ko, order }]);
    return [list, Object.fromEntries(labels)];
  });
  const names: Record<string, Record<string, Pair>> = {};
  for (const name of datasetNames) {
    const { heading }: Dataset = datasets[name];
    if (heading !== null) names[name] = headings(story.rows[name], heading);
  }
  names.entities = { ...names.entities, unnamed: { en: "Unnamed observers", ko: "익명의 관측통" } };
  const sides = [...story.sides.map(({ id, label }) => ({ id, label })), ...bothSides];
  const rates = story.rows.exchange_rates.map(({ month: { edtf }, currency, per_usd }) => ({
    month: { edtf },
    currency,
    per_usd,
  }));
  const money = { currency: story.currency, rates };
  return { words: Object.fromEntries(words), names, sides, money, replaced: replacedRows(story) };
}

function headings(rows: readonly PlainRow[], heading: string): Record<string, Pair> {
  const headingOf = (row: PlainRow, lang: string) => String(row[`${heading}_${lang}`] ?? row[heading]);
  return Object.fromEntries(rows.map((row) => [row.id, { ko: headingOf(row, "ko"), en: headingOf(row, "en") }]));
}
