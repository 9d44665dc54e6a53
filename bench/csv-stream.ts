import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { freePort } from "@/scripts/free-port";
import { complain, isMain, root } from "@/scripts/run";
import { median } from "./median";
import { reportFaults } from "./report-faults";

/** At least so many MB of uncompressed CSV per second, and at most so many MB of memory more than before. */
const budgets = { speed: 60, growth: 60 };

const events = 1_000_000;
const rounds = 3;

/** Streams a dataset of a million rows from the production server; 1 when it is too slow or takes too much memory. */
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
  const server = spawn(process.execPath, [...heap, join(".build", "serve.mjs")], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), BENCH_EVENTS: String(events) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    const address = `http://localhost:${port}/api/v1/ferry/events.csv`;
    // The first answer orders the rows once, which is kept.
    await firstAnswer(`${address}?_size=1`);
    await receive(address, () => undefined);
    console.log("| round | MB | s | MB/s | memory before, MB | at most more, MB |\n|--:|--:|--:|--:|--:|--:|");
    const measured: { readonly speed: number; readonly growth: number }[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const before = memoryOf(server.pid);
      let highest = before;
      const watch = setInterval(() => {
        highest = Math.max(highest, memoryOf(server.pid));
      }, 50);
      const began = performance.now();
      let bytes = 0;
      await receive(address, (length) => {
        bytes += length;
      });
      clearInterval(watch);
      const seconds = (performance.now() - began) / 1000;
      const [size, speed, growth] = [bytes / 1e6, bytes / 1e6 / seconds, highest - before];
      console.log(
        `| ${[round, size.toFixed(0), seconds.toFixed(1), speed.toFixed(1), before.toFixed(0), growth.toFixed(1)].join(" | ")} |`,
      );
      measured.push({ speed, growth });
    }
    const speed = median(measured.map((each) => each.speed));
    const growth = Math.max(...measured.map((each) => each.growth));
    return reportFaults([
      ...(speed >= budgets.speed ? [] : [`${speed.toFixed(1)} MB/s at the median, wanted are ${budgets.speed}`]),
      ...(growth <= budgets.growth ? [] : [`${growth.toFixed(1)} MB more memory, allowed are ${budgets.growth}`]),
    ]);
  } finally {
    server.kill();
  }
}

/** Takes a whole answer, telling the length of each of its chunks; throws when it breaks off. */
function receive(address: string, take: (length: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { "Accept-Encoding": "identity" } }, (response) => {
      response.on("data", (chunk: Buffer) => take(chunk.length));
      response.on("end", () => (response.statusCode === 200 ? resolve() : reject(new Error(`not a 200: ${address}`))));
      response.on("error", reject);
    }).on("error", reject);
  });
}

async function firstAnswer(address: string): Promise<void> {
  for (let turn = 0; turn < 600; turn += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return void (await answer.text());
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`no answer within 300 s: ${address}`);
}

/** The memory of a process that is in RAM, in MB, as Linux counts it. */
function memoryOf(pid: number | undefined): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) / 1000;
}

if (isMain(import.meta.url)) process.exitCode = await benchCsvStream().catch(complain);
