import { GET } from "@/app/embed/[story]/[chart]/route";
import { staticWidths } from "@/lib/charts/static-widths";
import { drawingCounts } from "@/lib/server/drawings";
import { langs } from "@/lib/text/lang";
import { buildDrawings } from "@/scripts/build-drawings";
import { buildGuest } from "@/scripts/build-guest";
import { complain, isMain } from "@/scripts/run";
import { median } from "./median";
import { reportFaults } from "./report-faults";
import { embedPath, origin, type SiteStory, siteStory } from "./site";

/** How long an address that nobody asked for before may take, in ms at the median. */
const budgets = { fewMarks: 250, manyMarks: 600 };

/** Up to how many marks a drawing has few. */
const few = 50;

const rounds = 9;
const requests = 1000;
const distinct = 50;

/** What hosts and readers add to an address without asking for another drawing. */
const additions = ["", "&theme=dark", "&accent=0b6", "&childId=frame-1", "&utm_source=paper"];

/** Counts the drawings behind many requests for few addresses, and times new addresses; 1 when over budget. */
export async function benchEmbedCold(): Promise<number> {
  const story = await siteStory();
  const drawn = story.charts.filter(({ kind }) => kind !== "comparison" && kind !== "table");
  return reportFaults([...(await countOnce(story.story, drawn)), ...(await timeCold(story.story, drawn))]);
}

/** In this process, by the embeds' own route, because a server does not tell how often it drew. */
async function countOnce(story: string, charts: SiteStory["charts"]): Promise<readonly string[]> {
  await Promise.all([buildGuest(), buildDrawings()]);
  const began = performance.now();
  const answers = await Promise.all(
    Array.from({ length: requests }, (_, turn) => {
      const place = turn % distinct;
      const chart = charts[place % charts.length]?.id ?? "";
      const lang = langs[place % langs.length] ?? "en";
      const path = embedPath(story, chart, { lang, id__not: `row-${place}` });
      const addition = additions[Math.floor(turn / distinct) % additions.length] ?? "";
      return GET(new Request(`http://localhost${path}${addition}`), { params: Promise.resolve({ story, chart }) });
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  const refused = answers.filter(({ status }) => status !== 200).length;
  const { drawn } = drawingCounts();
  const due = distinct * staticWidths.length;
  console.log(
    `${requests} requests at once for ${distinct} addresses in ${seconds.toFixed(1)} s: ${drawn} drawings, ${staticWidths.length} per address; ${refused} refused.\n`,
  );
  return [
    ...(drawn === due ? [] : [`drawings for ${distinct} addresses, of ${due}: ${drawn}`]),
    ...(refused === 0 ? [] : [`requests that were refused: ${refused}`]),
  ];
}

/** Over HTTP, one request after the other. */
async function timeCold(story: string, charts: SiteStory["charts"]): Promise<readonly string[]> {
  console.log(`| chart | marks | cold, median of ${rounds} in ms | slowest | warm, median |\n|---|--:|--:|--:|--:|`);
  const faults: string[] = [];
  // No two runs may ask one server for the same address.
  const run = Date.now();
  for (const { id } of charts) {
    const cold: number[] = [];
    const warm: number[] = [];
    let marks = 0;
    for (let round = 0; round < rounds; round += 1) {
      const address = `${origin}${embedPath(story, id, { lang: "ko", id__not: `run-${run}-${round}` })}`;
      const first = await timed(address);
      cold.push(first.ms);
      warm.push((await timed(address)).ms);
      marks = marksOf(first.text);
    }
    const middle = median(cold);
    const cells = [id, marks, Math.round(middle), Math.round(Math.max(...cold)), Math.round(median(warm))];
    console.log(`| ${cells.join(" | ")} |`);
    const allowed = marks <= few ? budgets.fewMarks : budgets.manyMarks;
    if (middle > allowed) faults.push(`${id}: ${Math.round(middle)} ms cold, allowed are ${allowed}`);
  }
  return faults;
}

async function timed(address: string): Promise<{ readonly ms: number; readonly text: string }> {
  const began = performance.now();
  const answer = await fetch(address);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`embed does not answer with 200: ${address}`);
  return { ms: performance.now() - began, text };
}

/** How many rows have a mark in the drawings of a document. */
function marksOf(html: string): number {
  return new Set(html.match(/data-mark="[^"]*"/g)).size;
}

if (isMain(import.meta.url)) process.exitCode = await benchEmbedCold().catch(complain);
