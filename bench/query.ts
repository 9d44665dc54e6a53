import { answerRows } from "@/lib/api/answer-rows";
import { datasetJson } from "@/lib/api/dataset-json";
import { readDatasetRequest } from "@/lib/api/dataset-request";
import type { Story } from "@/lib/story/story";
import { isMain, reportError } from "@/scripts/run";
import { median } from "./median";
import { random } from "./random";
import { reportFaults } from "./report-faults";
import { syntheticStory } from "./synthetic-story";
import { bodies, categories, places } from "./synthetic-words";

/** Sizes of the synthetic story in events, and the max median time of an answer in ms; null without a budget. */
const sizes = [
  { events: 1_000, budget: null },
  { events: 10_000, budget: 25 },
  { events: 100_000, budget: 100 },
  { events: 1_000_000, budget: null },
] as const;

const rounds = 15;

/** Kinds of searches; `next` makes a new one of its kind, because the hits of the last search are cached. */
const kinds = searchKinds();

/** Times the API's answers to searches with two facets and a sort order, by number of rows. Returns 1 when over budget. */
export async function benchQuery(): Promise<number> {
  const names = kinds.map(({ name }) => name).join(" | ");
  console.log(
    `Time in ms of a whole answer, ${rounds} of each kind of search: median, 95th percentile, median of each kind.\n`,
  );
  console.log(`| events | first | median | 95th | ${names} |\n|--:|--:|--:|--:|${"--:|".repeat(kinds.length)}`);
  const faults: string[] = [];
  for (const { events, budget } of sizes) {
    const story = syntheticStory(events);
    const first = answer(story, "ㄱ");
    // The first answer of each kind is not counted: it builds indexes that only this kind needs.
    for (const { next } of kinds) answer(story, next());
    const times = kinds.map(({ next }) => Array.from({ length: rounds }, () => answer(story, next())));
    const all = times.flat().sort((a, b) => a - b);
    const p95 = all[Math.ceil(all.length * 0.95) - 1] ?? 0;
    const cells = [events, ...[first, median(all), p95, ...times.map(median)].map((ms) => ms.toFixed(1))];
    console.log(`| ${cells.join(" | ")} |`);
    if (budget !== null && median(all) > budget)
      faults.push(`${events} events: median answer of ${median(all).toFixed(1)} ms, max ${budget}`);
  }
  return reportFaults(faults);
}

/** Parses a request, runs it with two facets, and writes the page of 100 rows as JSON. Returns the time in ms. */
function answer(story: Story, search: string): number {
  const parameters = new URLSearchParams({
    _q: search,
    side: "north",
    category: "courts",
    _facet: "side,category",
    _sort: "-date,title_ko",
  });
  const start = performance.now();
  const request = readDatasetRequest(story, "events", "json", parameters);
  [...datasetJson(story, "events", request, answerRows(story, "events", request))].join("");
  return performance.now() - start;
}

function searchKinds(): readonly { readonly name: string; readonly next: () => string }[] {
  const chance = random(11);
  const place = () => chance.of(places);
  return [
    { name: "English words", next: () => `${place().en.slice(0, 4)} ${chance.of(bodies).en.slice(0, 5)}` },
    { name: "Korean part", next: () => place().ko.slice(-2) + chance.of(["", " ", " 시"]) },
    { name: "number in a text", next: () => String(chance.below(90_000)) },
    {
      name: "consonants",
      next: () => `ㄹㄷ ${chance.of(["ㅅㅇ", "ㅎㅁ", "ㄱㅅ", "ㅊㄱ", "ㄱㅎ"])}${chance.of(["", "ㅎ", "ㅊ"])}`,
    },
    { name: "amount", next: () => `${(chance.below(9999) + 1) / 10}억 달러` },
    { name: "word of a list", next: () => `${chance.of(categories).slice(0, 3)} ${chance.below(10)}` },
  ];
}

if (isMain(import.meta.url)) process.exitCode = await benchQuery().catch(reportError);
