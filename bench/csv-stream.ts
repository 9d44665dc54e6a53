import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { freePort } from "@/scripts/free-port";
import { isMain, nextBin, reportError, root } from "@/scripts/run";
import { median } from "./median";
import { reportFaults } from "./report-faults";

/** Min MB/s of uncompressed CSV, and max growth of the server's memory in MB. */
const budgets = { speed: 60, growth: 60 };

const events = 1_000_000;
const rounds = 3;

/** Streams a dataset of a million rows from the production server. Returns 1 when over budget. */
export async function benchCsvStream(): Promise<number> {
  const preload = join(root, ".build", "preloaded-story.mjs");
  await build({
    entryPoints: [join(root, "bench", "preloaded-story.ts")],
    outfile: preload,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    alias: { "@": root },
    logLevel: "error",
  });
  const port = await freePort();
  const heap = ["--max-old-space-size=12000", "--import", pathToFileURL(preload).href];
  const server = spawn(process.execPath, [...heap, nextBin, "start"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), BENCH_EVENTS: String(events) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    const address = `http://localhost:${port}/api/v1/ferry/events.csv`;
    // The first response sorts the rows, and the order is cached.
    await untilReady(`${address}?_size=1`);
    await receive(address, () => undefined);
    console.log("| round | MB | s | MB/s | memory before, MB | max growth, MB |\n|--:|--:|--:|--:|--:|--:|");
    const results: { readonly speed: number; readonly growth: number }[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const before = memoryOf(server.pid);
      let peak = before;
      const sampling = setInterval(() => {
        peak = Math.max(peak, memoryOf(server.pid));
      }, 50);
      const start = performance.now();
      let bytes = 0;
      await receive(address, (length) => {
        bytes += length;
      });
      clearInterval(sampling);
      const seconds = (performance.now() - start) / 1000;
      const [size, speed, growth] = [bytes / 1e6, bytes / 1e6 / seconds, peak - before];
      console.log(
        `| ${[round, size.toFixed(0), seconds.toFixed(1), speed.toFixed(1), before.toFixed(0), growth.toFixed(1)].join(" | ")} |`,
      );
      results.push({ speed, growth });
    }
    const speed = median(results.map((each) => each.speed));
    const growth = Math.max(...results.map((each) => each.growth));
    return reportFaults([
      ...(speed >= budgets.speed ? [] : [`median of ${speed.toFixed(1)} MB/s, min ${budgets.speed}`]),
      ...(growth <= budgets.growth ? [] : [`memory growth of ${growth.toFixed(1)} MB, max ${budgets.growth}`]),
    ]);
  } finally {
    server.kill();
  }
}

/** Receives a whole response and passes on the length of each chunk. Rejects when the response breaks off. */
function receive(address: string, onChunk: (length: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { "Accept-Encoding": "identity" } }, (response) => {
      response.on("data", (chunk: Buffer) => onChunk(chunk.length));
      response.on("end", () => (response.statusCode === 200 ? resolve() : reject(new Error(`not a 200: ${address}`))));
      response.on("error", reject);
    }).on("error", reject);
  });
}

async function untilReady(address: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return void (await response.text());
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`no response within 300 s: ${address}`);
}

/** The resident memory of a process in MB (`VmRSS` on Linux). */
function memoryOf(pid: number | undefined): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) / 1000;
}

if (isMain(import.meta.url)) process.exitCode = await benchCsvStream().catch(reportError);
