import { z } from "zod";
import { isMain, reportError } from "@/scripts/run";
import { reportFaults } from "./report-faults";
import { embedPath, origin, siteJson, siteStory } from "./site";

const rowsSchema = z.object({ rows: z.array(z.object({ id: z.string() })) });

/** Max 99th percentile of a light request meanwhile, in ms. */
const budget = 100;

/** Number of new addresses requested concurrently. */
const addresses = 500;

/** Pause between two light requests, in ms. */
const pause = 5;

/** Times a light request during many concurrent requests for new charts. Returns 1 when over budget. */
export async function benchLightAnswer(): Promise<number> {
  const { story } = await siteStory();
  const paths = await newPaths(story);
  const light: number[] = [];
  let isOver = false;
  const lightRequests = (async () => {
    while (!isOver) {
      const lightStart = performance.now();
      await fetch(`${origin}/api/v1/stories.json`).then((response) => response.text());
      light.push(performance.now() - lightStart);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  })();
  const start = performance.now();
  const statuses = await Promise.all(
    paths.map(async (path) => {
      const response = await fetch(`${origin}${path}`);
      await response.text();
      return response.status;
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  isOver = true;
  await lightRequests;
  const [p50 = 0, p99 = 0] = [0.5, 0.99].map((share) => quantile(light, share));
  const [served = 0, refused = 0] = [200, 503].map((status) => statuses.filter((each) => each === status).length);
  console.log(
    `${paths.length} new addresses in ${seconds.toFixed(1)} s: ${served} served, ${refused} refused with 503. Of ${light.length} light requests meanwhile the median was ${p50} ms, the 99th percentile ${p99} ms.`,
  );
  const unexpected = statuses.length - served - refused;
  return reportFaults([
    ...(p99 > budget ? [`light request of ${p99} ms at the 99th percentile, max ${budget}`] : []),
    ...(unexpected > 0 ? [`responses with a status other than 200 and 503: ${unexpected}`] : []),
  ]);
}

/** Addresses of an embed that each exclude another pair of rows, so that each has its own drawing. */
async function newPaths(story: string): Promise<string[]> {
  const json = await siteJson(`/api/v1/${story}/deals.json?amount__notblank=1&_col=id&_size=100`);
  const ids = rowsSchema.parse(json).rows.map(({ id }) => id);
  const pairs = ids.flatMap((first, index) => ids.slice(index + 1).map((second) => [first, second] as const));
  return pairs.slice(0, addresses).map(([first, second], index) => {
    // Alternating languages double the number of addresses.
    const lang = index % 2 === 0 ? "ko" : "en";
    return `${embedPath(story, "deal-sizes", { lang, id__not: first })}&id__not=${second}`;
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

if (isMain(import.meta.url)) process.exitCode = await benchLightAnswer().catch(reportError);
