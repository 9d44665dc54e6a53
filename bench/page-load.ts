import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { freePort } from "@/scripts/free-port";
import { startNginx } from "@/scripts/nginx/start-nginx";
import { isMain, reportError, root } from "@/scripts/run";
import { type HttpLoad, httpLoad } from "./http-load";
import { reportFaults } from "./report-faults";
import { origin, siteStory } from "./site";

/** Min pages a second and max 99th percentile in ms at 200 connections. */
const budgets = {
  application: { perSecond: 300, p99: 2000 },
  nginx: { perSecond: 3000, p99: 300 },
} as const;

const connections = 200;
const seconds = 10;

const addressSchema = z.object({ port: z.number() });

/**
 * Times a page without a query for many readers, compressed as they get it: from the application alone, from the nginx
 * of `deploy/` in front of it, and, for comparison, from a server that does nothing but send the same bytes.
 */
export async function benchPageLoad(): Promise<number> {
  const { story } = await siteStory();
  const path = `/en/${story}/deals`;
  const page = gzipSync(await (await fetch(origin + path)).text());
  const loads: [name: keyof typeof budgets | "static", load: HttpLoad][] = [];
  const file = fork(join(root, "bench/serve-bytes.ts"), { execArgv: ["--import", "tsx"] });
  file.send({ bytes: page.toString("base64") });
  const [message] = await once(file, "message");
  loads.push([
    "static",
    await httpLoad(`http://127.0.0.1:${addressSchema.parse(message).port}/`, connections, seconds),
  ]);
  file.kill();
  loads.push(["application", await httpLoad(origin + path, connections, seconds)]);
  if (spawnSync("nginx", ["-v"]).error) console.log("nginx is not installed, so it is not measured.");
  else loads.push(["nginx", await throughNginx(path)]);
  console.log(`A page of ${(page.length / 1000).toFixed(1)} KB at ${connections} connections, ${seconds} s each:\n`);
  console.log("| from | pages a second | 99th percentile, ms |\n| --- | --: | --: |");
  for (const [name, { perSecond, p99 }] of loads)
    console.log(`| ${name} | ${perSecond.toFixed(0)} | ${p99.toFixed(0)} |`);
  return reportFaults(
    loads.flatMap(([name, { perSecond, p99 }]) => {
      if (name === "static") return [];
      const budget = budgets[name];
      return [
        ...(perSecond >= budget.perSecond
          ? []
          : [`${name}: ${perSecond.toFixed(0)} a second, min ${budget.perSecond}`]),
        ...(p99 <= budget.p99 ? [] : [`${name}: 99th percentile of ${p99.toFixed(0)} ms, max ${budget.p99}`]),
      ];
    }),
  );
}

async function throughNginx(path: string): Promise<HttpLoad> {
  const upstream = Number(new URL(origin).port || 80);
  const port = await freePort();
  const nginx = await startNginx({ port, upstreams: [upstream, upstream], more: "" });
  try {
    return await httpLoad(`http://127.0.0.1:${port}${path}`, connections, seconds);
  } finally {
    await nginx.stop();
  }
}

if (isMain(import.meta.url)) process.exitCode = await benchPageLoad().catch(reportError);
