import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { dataFolder } from "@/lib/server/read-story";
import { allStories } from "@/lib/server/stories";
import { fullestStory } from "@/lib/story/fullest-story";
import { ask } from "./ask";
import { ensureStandalone, standaloneFolder } from "./build-standalone";
import { type Counts, reportCounts } from "./counts";
import { floods } from "./fire/floods";
import { fuzz } from "./fire/fuzz";
import { type Reading, startReaders } from "./fire/readers";
import { freePort } from "./free-port";
import { type NamedCheck, runChecks } from "./named-checks";
import { isMain, reportError, root } from "./run";
import { type Replica, startReplica } from "./start-replica";

/** Longest 99th percentiles in ms; a page of 300 KB takes a reader longer than a small answer. */
const slowest = { light: 100, page: 1000, embed: 1000 } as const;

/** The memory that docs/operating.md says to plan for a replica, in MB. */
const mostMemory = 1500;

/** Times that each address is read before anything is timed: the first answers load what later ones use. */
const warmUps = 30;

const fuzzed = { count: 20_000, seed: 20_261_129 } as const;

/**
 * Floods a server of its own as one client could, and sends it what nobody sends. Meanwhile other readers must be served.
 * Prints what they met, what was refused and how much memory was taken.
 *
 * @param wanted only floods with this in their names
 */
export async function checkFire(wanted = ""): Promise<Counts> {
  await ensureStandalone();
  const story = fullestStory(allStories())?.id ?? "";
  const replica = await startReplica({
    command: [process.execPath, "server.js"],
    folder: join(root, standaloneFolder),
    port: await freePort(),
    environment: { COUNTERPOINT_ORIGIN: "http://news.example", COUNTERPOINT_DATA: resolve(root, dataFolder()) },
  });
  try {
    for (let index = 0; index < warmUps; index += 1) {
      const filtered = `/en/${story}/deals?_q=${index}`;
      for (const path of [...Object.values(addresses(story)), filtered]) await ask(replica.origin + path);
    }
    const checks = [
      quiet(replica, story),
      ...Object.keys(floods).map((name) => underFire(replica, story, name)),
      underFuzz(replica, story),
      log(replica),
    ];
    return await runChecks(checks.filter(({ name }) => name.includes(wanted)));
  } finally {
    await replica.stop("SIGKILL");
  }
}

function quiet(replica: Replica, story: string): NamedCheck {
  return {
    name: "without a flood",
    async run() {
      const readers = startReaders(replica.origin, addresses(story));
      await new Promise((resolve) => setTimeout(resolve, 5000));
      judge(await readers.stop(), replica);
    },
  };
}

function underFire(replica: Replica, story: string, name: string): NamedCheck {
  return {
    name,
    async run() {
      const readers = startReaders(replica.origin, addresses(story));
      const flood = fork(join(root, "scripts/fire/flood.ts"), [name, replica.origin, story], {
        execArgv: ["--import", "tsx"],
      });
      const [outcome] = await once(flood, "message");
      const readings = await readers.stop();
      console.log(`  the flood got ${JSON.stringify(outcome)}`);
      judge(readings, replica);
      const refused = Object.keys(outcome).filter((status) => /^5/.test(status) && status !== "503");
      assert.deepEqual(refused, [], "the flood got errors");
    },
  };
}

function addresses(story: string): Readonly<Record<keyof typeof slowest, string>> {
  return { light: "/api/v1/stories.json", page: `/en/${story}/deals`, embed: `/embed/${story}/deal-sizes` };
}

function judge(readings: readonly Reading[], replica: Replica): void {
  const memory = memoryOf(replica.pid);
  const figures = readings.map(({ name, count, p99 }) => `${name} ${p99.toFixed(0)} ms (${count})`);
  console.log(`  99th percentiles: ${figures.join(", ")}; memory ${memory.now} MB, at most ${memory.most} MB`);
  for (const { name, p99, failures } of readings) {
    assert.deepEqual(failures, [], `${name} was refused`);
    const most = Object.entries(slowest).find(([each]) => each === name)?.[1] ?? 0;
    assert.ok(p99 <= most, `${name} took ${p99.toFixed(0)} ms at the 99th percentile, more than ${most}`);
  }
  assert.ok(memory.most <= mostMemory, `the server took ${memory.most} MB, more than ${mostMemory}`);
}

function underFuzz(replica: Replica, story: string): NamedCheck {
  return {
    name: `${fuzzed.count} requests that nobody sends, from seed ${fuzzed.seed}`,
    async run() {
      const { statuses, failed, hung } = await fuzz(replica.origin, story, fuzzed.count, fuzzed.seed);
      console.log(`  answers by status: ${JSON.stringify(statuses)}`);
      assert.deepEqual(failed.slice(0, 5), [], `${failed.length} requests failed`);
      assert.deepEqual(hung.slice(0, 5), [], `${hung.length} requests hung`);
    },
  };
}

function log(replica: Replica): NamedCheck {
  return {
    name: "no error was logged",
    async run() {
      const errors = replica
        .log()
        .split("\n")
        .filter((line) => /"level":"error"|"stack"|^\s+at /.test(line) && !/All \d+ connections are in use/.test(line));
      assert.deepEqual(errors.slice(0, 5), [], `${errors.length} errors were logged`);
    },
  };
}

function memoryOf(pid: number): { readonly now: number; readonly most: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (name: string) =>
    Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1]) / 1024);
  return { now: megabytes("VmRSS"), most: megabytes("VmHWM") };
}

if (isMain(import.meta.url)) {
  process.exitCode = await checkFire(process.argv[2]).then(
    (counts) => reportCounts(counts, "fire-totals.txt"),
    (error: unknown) => reportError(error),
  );
}
