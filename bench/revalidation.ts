import { Agent, request } from "node:http";
import { isMain, reportError } from "@/scripts/run";
import { median } from "./median";
import { reportFaults } from "./report-faults";
import { origin, siteStory } from "./site";
import { withNextSite } from "./with-next-site";

/** Max 95th percentile of a 304 for one client, in ms, and min throughput with many clients relative to a bare handler. */
const budgets = { ms: 10, ratio: 0.8 };

const clients = 50;
// Many short rounds, because other load on a machine changes within seconds.
const rounds = 25;
const seconds = 1;

const handler =
  'export const dynamic = "force-dynamic";\nexport function GET() { return new Response(null, { status: 304 }); }';

/**
 * A minimal route handler, which measures the framework alone: at the same route as ours, and at one without
 * parameters, which is cheaper for Next.
 */
const bareSite = {
  "app/layout.js": "export default ({ children }) => <html><body>{children}</body></html>;",
  "app/page.js": "export default () => <p>Bare</p>;",
  "app/api/v1/[story]/[dataset]/route.js": handler,
  "app/api/fixed/route.js": handler,
};

/** Times 304s for clients that have the current representation. Returns 1 when over budget. */
export async function benchRevalidation(): Promise<number> {
  const { story } = await siteStory();
  const address = `${origin}/api/v1/${story}/deals.json?_sort=-amount&amount__gte=1000000000&_facet=side,status&_labels=ko`;
  const tag = (await fetch(address)).headers.get("etag") ?? "";
  return withNextSite(bareSite, async (site) => {
    const bareAddress = address.replace(origin, site.slice(0, -1));
    const fixedAddress = `${site}api/fixed`;
    for (const each of [bareAddress, fixedAddress, address]) await load(each, tag, clients, seconds);
    const alone = (await load(address, tag, 1, seconds)).sort((a, b) => a - b);
    const p95 = alone[Math.floor(alone.length * 0.95)] ?? Number.POSITIVE_INFINITY;
    console.log(`One client: ${alone.length} responses, ${p95.toFixed(1)} ms at the 95th percentile.\n`);
    console.log("| round | bare, per s | bare, fixed address, per s | 304, per s | ratio | ratio, fixed |");
    console.log("|--:|--:|--:|--:|--:|--:|");
    const ratios: { readonly bare: number; readonly fixed: number }[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const bare = (await load(bareAddress, tag, clients, seconds)).length / seconds;
      const fixed = (await load(fixedAddress, tag, clients, seconds)).length / seconds;
      const ours = (await load(address, tag, clients, seconds)).length / seconds;
      ratios.push({ bare: ours / bare, fixed: ours / fixed });
      const rates = [bare, fixed, ours].map((rate) => rate.toFixed(0));
      console.log(`| ${[round, ...rates, (ours / bare).toFixed(2), (ours / fixed).toFixed(2)].join(" | ")} |`);
    }
    const ratio = median(ratios.map((each) => each.bare));
    const fixed = median(ratios.map((each) => each.fixed));
    console.log(
      `\nWith ${clients} clients the median throughput is ${ratio.toFixed(2)} of a bare handler's at the same route, and ${fixed.toFixed(2)} of one's at a fixed route.\n`,
    );
    return reportFaults([
      ...(p95 <= budgets.ms ? [] : [`${p95.toFixed(1)} ms for a 304, max ${budgets.ms}`]),
      ...(fixed >= budgets.ratio ? [] : [`${fixed.toFixed(2)} of a bare handler's throughput, min ${budgets.ratio}`]),
    ]);
  });
}

/** Sends requests from concurrent clients without a pause, each on its own keep-alive connection. Returns times in ms. */
async function load(address: string, tag: string, count: number, duration: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  const times: number[] = [];
  const end = performance.now() + duration * 1000;
  const client = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      const status = await send(address, tag, agent);
      if (status !== 304) throw new Error(`status ${status} instead of 304: ${address}`);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: count }, client));
  agent.destroy();
  return times;
}

function send(address: string, tag: string, agent: Agent): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { agent, headers: { "If-None-Match": tag } }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
    })
      .on("error", reject)
      .end();
  });
}

if (isMain(import.meta.url)) process.exitCode = await benchRevalidation().catch(reportError);
