import assert from "node:assert/strict";
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readStory, storyIds } from "@/lib/server/read-story";
import { ask, type RawAnswer } from "./ask";
import { ensureStandalone, standaloneFolder } from "./build-standalone";
import { confined } from "./confined";
import { type Counts, reportCounts } from "./counts";
import { freePort } from "./free-port";
import { type NamedCheck, runChecks } from "./named-checks";
import { isMain, reportError, root } from "./run";
import { assetsIn, pagesIn, storyAddresses } from "./standalone/addresses";
import { type Replica, startReplica } from "./start-replica";

/** Who has no rights on any system: user and group `nobody`. */
const nobody = 65_534;

/**
 * Runs the standalone output as a container would: copied to an empty folder, as another user, on a read-only file system
 * with one writable folder. Everything must be served, and nothing logged.
 *
 * @throws Error with instructions when this machine cannot confine a process
 */
export async function checkStandalone(): Promise<Counts> {
  await ensureStandalone();
  const folder = mkdtempSync(join(tmpdir(), "counterpoint-standalone-"));
  const [site, writable] = [join(folder, "site"), join(folder, "writable")];
  cpSync(join(root, standaloneFolder), site, { recursive: true, verbatimSymlinks: true });
  mkdirSync(writable);
  chownSync(writable, nobody, nobody);
  // A temporary folder is closed to other users.
  chmodSync(folder, 0o755);
  let replica: Replica | undefined;
  try {
    replica = await startReplica({
      command: confined([process.execPath, "server.js"], writable),
      folder: site,
      port: await freePort(),
      environment: { TMPDIR: writable, COUNTERPOINT_ORIGIN: "https://news.example" },
    });
    return await runChecks(checksOf(replica, site));
  } finally {
    await replica?.stop("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

function checksOf(replica: Replica, site: string): NamedCheck[] {
  const get = (path: string) => ask(replica.origin + path);
  return [
    {
      name: "the server runs as nobody, without capabilities, on a file system that is read-only",
      async run() {
        const status = readFileSync(`/proc/${replica.pid}/status`, "utf8");
        assert.match(status, new RegExp(`^Uid:\\s+${nobody}\\s+${nobody}\\s+${nobody}`, "m"));
        assert.match(status, /^CapEff:\s+0+$/m);
        assert.match(readFileSync(`/proc/${replica.pid}/mounts`, "utf8"), /^\S+ \/ \S+ ro[, ]/m);
      },
    },
    {
      name: "everything is served, pages with their assets, data, charts and pictures",
      async run() {
        const data = join(site, "data");
        const addresses = new Set([
          ...pagesIn((await get("/sitemap.xml")).body.toString()),
          ...storyIds(data).flatMap((id) => storyAddresses(readStory(data, id))),
        ]);
        // Grows by the assets of the pages while it is walked.
        for (const address of addresses) {
          const answer = await get(address);
          assert.equal(answer.status, 200, `${address}: ${answer.status} ${answer.body.toString().slice(0, 200)}`);
          assert.ok(answer.body.length > 0, `${address} is empty`);
          assert.ok(looksRight(address, answer), `${address} has other content: ${answer.headers["content-type"]}`);
          if (isPage(answer)) for (const asset of assetsIn(answer.body.toString())) addresses.add(asset);
        }
        console.log(
          `  ${addresses.size} addresses, ready after ${seconds(replica.readyAfter)} s, ${memory(replica.pid)}`,
        );
        assert.ok(addresses.size > 200, `only ${addresses.size} addresses`);
      },
    },
    {
      name: "nothing was logged but the start, and a signal ends the process",
      async run() {
        const [code, signal] = await replica.stop("SIGTERM");
        assert.deepEqual([code, signal], [143, null]);
        assert.doesNotMatch(replica.log(), /"level"|EROFS|EACCES|Error/);
      },
    },
    {
      name: "the folder holds what is needed, and the licences of others",
      async run() {
        const names = readdirSync(site).sort();
        const expected = [".build", ".next", "LICENSE", "THIRD-PARTY-NOTICES.txt", "data", "node_modules"];
        assert.deepEqual(names, [...expected, "package.json", "server.js"]);
      },
    },
  ];
}

function isPage({ headers }: RawAnswer): boolean {
  return headers["content-type"]?.startsWith("text/html") ?? false;
}

/** Whether a body is of the kind that its address promises. */
function looksRight(address: string, { body }: RawAnswer): boolean {
  const start = body.subarray(0, 4).toString("latin1");
  // A chart without its texts would be smaller; the icon has none.
  const least = address.startsWith("/apple-touch-icon") ? 1000 : 10_000;
  if (/\.png\b|^\/og\//.test(address)) return start === "\x89PNG" && body.length > least;
  if (/\.(zip|xlsx)\b/.test(address)) return start.startsWith("PK");
  if (/\.svg\b/.test(address)) return body.includes("<svg");
  return true;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

function memory(pid: number): string {
  const [, peak = "0"] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return `at most ${Math.round(Number(peak) / 1024)} MB of memory`;
}

if (isMain(import.meta.url)) {
  process.exitCode = await checkStandalone().then(
    (counts) => reportCounts(counts, "standalone-totals.txt"),
    (error: unknown) => reportError(error),
  );
}
