import { Agent, request } from "node:http";
import { complain, isMain } from "@/scripts/run";
import { median } from "./median";
import { withNextSite } from "./next-site";
import { reportFaults } from "./report-faults";
import { origin, siteStory } from "./site";

/** A 304 for one client at the 95th percentile, in ms; and throughput at many clients against a bare handler. */
const budgets = { ms: 10, ratio: 0.8 };

const clients = 50;
const rounds = 5;
const seconds = 4;

/**
 * The least that a route handler can do, so that what is left is the framework: at an address without parameters and
 * without headers of its own, and at one of the same shape as ours with the headers of our answer.
 */
function bareSite(headers: Headers) {
  const told = JSON.stringify(Object.fromEntries([...headers].filter(([name]) => !hopByHop.includes(name))));
  const handler = (init: string) =>
    `export const dynamic = "force-dynamic";\nexport function GET() { return new Response(null, ${init}); }`;
  return {
    "app/layout.js": "export default ({ children }) => <html><body>{children}</body></html>;",
    "app/page.js": "export default () => <p>Bare</p>;",
    "app/api/bare/route.js": handler("{ status: 304 }"),
    "app/api/v1/[story]/[dataset]/route.js": handler(`{ status: 304, headers: ${told} }`),
  };
}

/** Headers that belong to a connection, which the server writes itself. */
const hopByHop = ["connection", "keep-alive", "date", "transfer-encoding"];

/** Times answers without a body to clients that have the current one; 1 when over budget. */
export async function benchRevalidation(): Promise<number> {
  const { story } = await siteStory();
  const address = `${origin}/api/v1/${story}/deals.json?_sort=-amount&amount__gte=1000000000&_facet=side,status&_labels=ko`;
  const tag = (await fetch(address)).headers.get("etag") ?? "";
  const { headers } = await fetch(address, { headers: { "If-None-Match": tag } });
  return withNextSite(bareSite(headers), async (bare) => {
    const bareAddress = `${bare}api/bare`;
    const alikeAddress = address.replace(origin, bare.slice(0, -1));
    await load(alikeAddress, tag, clients, seconds);
    await load(bareAddress, '"a"', clients, seconds);
    await load(address, tag, clients, seconds);
    const alone = (await load(address, tag, 1, seconds)).sort((a, b) => a - b);
    const p95 = alone[Math.floor(alone.length * 0.95)] ?? Number.POSITIVE_INFINITY;
    console.log(`One client: ${alone.length} answers, ${p95.toFixed(1)} ms at the 95th percentile.\n`);
    console.log("| round | bare, per s | bare, alike, per s | 304, per s | ratio | ratio, alike |");
    console.log("|--:|--:|--:|--:|--:|--:|");
    const ratios: { readonly bare: number; readonly alike: number }[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const least = (await load(bareAddress, '"a"', clients, seconds)).length / seconds;
      const alike = (await load(alikeAddress, tag, clients, seconds)).length / seconds;
      const ours = (await load(address, tag, clients, seconds)).length / seconds;
      ratios.push({ bare: ours / least, alike: ours / alike });
      const rates = [least, alike, ours].map((rate) => rate.toFixed(0));
      console.log(`| ${[round, ...rates, (ours / least).toFixed(2), (ours / alike).toFixed(2)].join(" | ")} |`);
    }
    const ratio = median(ratios.map((each) => each.bare));
    const alike = median(ratios.map((each) => each.alike));
    console.log(
      `\nAt ${clients} clients the median is ${ratio.toFixed(2)} of a bare handler's throughput, and ${alike.toFixed(2)} of one at an address of the same shape with the same headers.\n`,
    );
    return reportFaults([
      ...(p95 <= budgets.ms ? [] : [`${p95.toFixed(1)} ms for a 304, allowed are ${budgets.ms}`]),
      ...(ratio >= budgets.ratio ? [] : [`${ratio.toFixed(2)} of a bare handler, wanted are ${budgets.ratio}`]),
    ]);
  });
}

/** Has clients ask without a pause, each on its own connection that is kept; gives the ms that each answer took. */
async function load(address: string, tag: string, count: number, duration: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  const times: number[] = [];
  const end = performance.now() + duration * 1000;
  const client = async () => {
    while (performance.now() < end) {
      const began = performance.now();
      const status = await ask(address, tag, agent);
      if (status !== 304) throw new Error(`not a 304 but ${status}: ${address}`);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: count }, client));
  agent.destroy();
  return times;
}

function ask(address: string, tag: string, agent: Agent): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { agent, headers: { "If-None-Match": tag } }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
    })
      .on("error", reject)
      .end();
  });
}

if (isMain(import.meta.url)) process.exitCode = await benchRevalidation().catch(complain);
