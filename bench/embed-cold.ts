import { GET } from "@/app/embed/[story]/[chart]/route";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { staticWidths } from "@/lib/charts/static-widths";
import { drawingCounts } from "@/lib/server/drawing";
import { langs } from "@/lib/text/lang";
import { buildDrawings } from "@/scripts/build-drawings";
import { buildGuest } from "@/scripts/build-guest";
import { isMain, reportError } from "@/scripts/run";
import { median } from "./median";
import { reportFaults } from "./report-faults";
import { embedPath, origin, type SiteStory, siteStory } from "./site";

/** Max median time of an address that was never requested before, in ms. */
const budgets = { fewMarks: 250, manyMarks: 600 };

/** Drawings with at most this number of marks have the smaller budget. */
const maxFewMarks = 50;

const rounds = 9;
const requests = 1000;
const distinctAddresses = 50;

/** What hosts and readers add to an address that does not change the drawing. */
const additions = ["", "&theme=dark", "&accent=0b6", "&childId=frame-1", "&utm_source=paper"];

/** Counts the drawings made for many requests of few addresses, and times new addresses. Returns 1 when over budget. */
export async function benchEmbedCold(): Promise<number> {
  const story = await siteStory();
  const drawn = story.charts.filter(hasDrawing);
  return reportFaults([...(await countDrawings(story.story, drawn)), ...(await timeColdRequests(story.story, drawn))]);
}

/** Calls the embeds' route in this process, because a server does not report how many drawings it made. */
async function countDrawings(story: string, charts: SiteStory["charts"]): Promise<readonly string[]> {
  await Promise.all([buildGuest(), buildDrawings()]);
  const start = performance.now();
  const responses = await Promise.all(
    Array.from({ length: requests }, (_, request) => {
      const index = request % distinctAddresses;
      const chart = charts[index % charts.length]?.id ?? "";
      const lang = langs[index % langs.length] ?? "en";
      const path = embedPath(story, chart, { lang, id__not: `row-${index}` });
      const addition = additions[Math.floor(request / distinctAddresses) % additions.length] ?? "";
      return GET(new Request(`http://localhost${path}${addition}`), { params: Promise.resolve({ story, chart }) });
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const refused = responses.filter(({ status }) => status !== 200).length;
  const { drawn } = drawingCounts();
  const expected = distinctAddresses * staticWidths.length;
  console.log(
    `${requests} concurrent requests for ${distinctAddresses} addresses in ${seconds.toFixed(1)} s: ${drawn} drawings, ${staticWidths.length} per address; ${refused} refused.\n`,
  );
  return [
    ...(drawn === expected ? [] : [`drawings for ${distinctAddresses} addresses, expected ${expected}: ${drawn}`]),
    ...(refused === 0 ? [] : [`refused requests: ${refused}`]),
  ];
}

/** Sends requests over HTTP, one after the other. */
async function timeColdRequests(story: string, charts: SiteStory["charts"]): Promise<readonly string[]> {
  console.log(`| chart | marks | cold, median of ${rounds} in ms | slowest | warm, median |\n|---|--:|--:|--:|--:|`);
  const faults: string[] = [];
  // Addresses must be new to the server in every run.
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
    const coldMedian = median(cold);
    const cells = [id, marks, Math.round(coldMedian), Math.round(Math.max(...cold)), Math.round(median(warm))];
    console.log(`| ${cells.join(" | ")} |`);
    const budget = marks <= maxFewMarks ? budgets.fewMarks : budgets.manyMarks;
    if (coldMedian > budget) faults.push(`${id}: ${Math.round(coldMedian)} ms cold, max ${budget}`);
  }
  return faults;
}

async function timed(address: string): Promise<{ readonly ms: number; readonly text: string }> {
  const start = performance.now();
  const response = await fetch(address);
  const text = await response.text();
  if (!response.ok) throw new Error(`embed does not respond with 200: ${address}`);
  return { ms: performance.now() - start, text };
}

/** The number of rows with a mark in a document's drawings. */
function marksOf(html: string): number {
  return new Set(html.match(/data-mark="[^"]*"/g)).size;
}

if (isMain(import.meta.url)) process.exitCode = await benchEmbedCold().catch(reportError);
