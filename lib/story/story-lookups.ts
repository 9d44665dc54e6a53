import type { Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import type { Lookups, LookupWord } from "@/lib/query/lookups";
import { bothSides } from "@/lib/text/both-sides";
import { langs, type Pair } from "@/lib/text/lang";
import type { Story } from "./story";

const made = new WeakMap<Story, Lookups>();

/** Everything that ids and words of a story's rows stand for; made once per story in memory. */
export function storyLookups(story: Story): Lookups {
  const lookups = made.get(story) ?? makeLookups(story);
  made.set(story, lookups);
  return lookups;
}

function makeLookups(story: Story): Lookups {
  const words: Record<string, Record<string, LookupWord>> = {};
  for (const [list, terms] of story.lists) {
    words[list] = {};
    for (const [word, term] of terms) words[list][word] = { en: term.label_en, ko: term.label_ko, order: term.order };
  }
  const names: Record<string, Record<string, Pair>> = {};
  for (const name of datasetNames) {
    const { heading }: Dataset = datasets[name];
    if (heading !== null) names[name] = headings(story.rows[name], heading);
  }
  const sides = [...story.sides.map(({ id, label }) => ({ id, label })), ...bothSides];
  return { words, names: { ...names, entities: { ...names.entities, ...unnamed } }, sides };
}

const unnamed: Readonly<Record<string, Pair>> = { unnamed: { en: "Unnamed observers", ko: "익명의 관측통" } };

function headings(rows: readonly Readonly<Record<string, unknown>>[], heading: string): Record<string, Pair> {
  const pairs: Record<string, Pair> = {};
  for (const row of rows) {
    const [ko, en] = langs.map((lang) => String(row[`${heading}_${lang}`] ?? row[heading]));
    pairs[String(row.id)] = { ko: ko ?? "", en: en ?? "" };
  }
  return pairs;
}
