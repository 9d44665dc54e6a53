import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import Papa from "papaparse";
import { dataFolder } from "@/lib/server/read-story";
import { allStories } from "@/lib/server/stories";
import { fullestStory } from "@/lib/story/fullest-story";
import { ensureStandalone, standaloneFolder } from "./build-standalone";
import { type Counts, reportCounts } from "./counts";
import { ensureNginx } from "./ensure-nginx";
import { freePort } from "./free-port";
import { runChecks } from "./named-checks";
import { cachingChecks } from "./nginx/caching-checks";
import { disguiseCheck } from "./nginx/disguise-check";
import { replacementChecks } from "./nginx/replacement-checks";
import { startNginx } from "./nginx/start-nginx";
import { isMain, reportError, root } from "./run";
import { type ReplicaOptions, startReplica } from "./start-replica";

/** The same cache as an operator might write it who does not know the framework: all headers are passed on. */
const plainCache = (port: number, more: string) => `
  server {
    listen 127.0.0.1:${port};
    proxy_cache answers;
    proxy_cache_key ${port}$host$request_uri;
    proxy_buffer_size 16k;
    proxy_buffers 8 16k;
    proxy_set_header Host $host;
    add_header X-Cache $upstream_cache_status always;
    ${more}
    location / { proxy_pass http://counterpoint; }
  }`;

const hurried = `
  map $upstream_http_cache_control $hurried {
    default $upstream_http_cache_control;
    ~s-maxage=300 "public, max-age=0, s-maxage=2, stale-while-revalidate=3, stale-if-error=60";
  }`;

/** Stands between nginx and a replica, so that answers may be served for 2 + 3 s in place of 300 + 600 s. */
const hurry = (port: number, replica: number) => `
  server {
    listen 127.0.0.1:${port};
    proxy_buffer_size 16k;
    proxy_buffers 8 16k;
    location / {
      proxy_pass http://127.0.0.1:${replica};
      proxy_hide_header Cache-Control;
      add_header Cache-Control $hurried always;
    }
  }`;

/** What the corrected cell says beside what it said before. */
const corrected = "(corrected)";

/** The 5 s above, and as much again for a slow machine, in ms. */
const outOfDate = 10_000;

/**
 * Drives `deploy/nginx.conf` in front of two replicas of the standalone output.
 *
 * @throws Error with instructions when nginx is missing and cannot be installed
 */
export async function checkNginx(): Promise<Counts> {
  await ensureNginx();
  await ensureStandalone();
  const story = fullestStory(allStories())?.id ?? "";
  const folder = mkdtempSync(join(tmpdir(), "counterpoint-nginx-check-"));
  const running: { stop(signal: "SIGTERM"): Promise<unknown> }[] = [];
  const keep = <Running extends (typeof running)[number]>(started: Running): Running => {
    running.push(started);
    return started;
  };
  const data = resolve(root, dataFolder());
  const correctedData = correctedCopy(data, folder, story);
  const [main, slow, vary, plain] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const hurrying = [await freePort(), await freePort()] as const;
  const ports = [await freePort(), await freePort()] as const;
  try {
    const start = async (index: 0 | 1, stories: string) =>
      keep(await startReplica(replicaOptions(ports[index], stories)));
    const replicas = [await start(0, data), await start(1, data)];
    const restartCorrected = async (index: 0 | 1) => {
      replicas[index] = await start(index, correctedData);
    };
    const plainCaches = [plainCache(vary, ""), plainCache(plain, "proxy_ignore_headers Vary;")].join("\n");
    keep(await startNginx({ port: main, upstreams: ports, more: plainCaches }));
    const hurries = [hurried, hurry(hurrying[0], ports[0]), hurry(hurrying[1], ports[1])].join("\n");
    keep(await startNginx({ port: slow, upstreams: hurrying, more: hurries }));
    const at = (port: number) => `http://127.0.0.1:${port}`;
    const pages = [`/ko/${story}/deals`, `/en/${story}`, `/ko/${story}/charts/deal-sizes`, "/ko"];
    const files = [`/embed/${story}/valuations`, `/og/en/${story}`];
    const paths = [`/en/${story}/deals`, `/api/v1/${story}/deals.csv`, ...pages, ...files];
    const replacement = { origin: at(slow), paths, corrected, outOfDate };
    return await runChecks([
      ...cachingChecks(at(main), story, replicas),
      disguiseCheck("the configuration of deploy/", at(main), paths),
      disguiseCheck("a cache that follows Vary", at(vary), paths),
      disguiseCheck("a cache that ignores Vary", at(plain), paths),
      ...replacementChecks({ replicas, restartCorrected }, replacement),
    ]);
  } finally {
    await Promise.all(running.map((each) => each.stop("SIGTERM")));
    rmSync(folder, { recursive: true, force: true });
  }
}

function replicaOptions(port: number, data: string): ReplicaOptions {
  return {
    command: [process.execPath, "server.js"],
    folder: join(root, standaloneFolder),
    port,
    environment: {
      COUNTERPOINT_DATA: data,
      COUNTERPOINT_ORIGIN: "http://news.example",
      COUNTERPOINT_LOG: "requests",
      COUNTERPOINT_METRICS: "1",
    },
  };
}

/** A copy of the stories in which the title of a deal is corrected. Returns its folder. */
function correctedCopy(data: string, folder: string, story: string): string {
  const copy = join(folder, "data");
  cpSync(data, copy, { recursive: true });
  const file = join(copy, story, "deals.csv");
  const { data: rows, meta } = Papa.parse<Record<string, string>>(readFileSync(file, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const [first, ...others] = rows;
  const changed = [{ ...first, title_en: `${first?.title_en} ${corrected}` }, ...others];
  writeFileSync(file, `${Papa.unparse(changed, { columns: meta.fields ?? [], newline: "\r\n" })}\r\n`);
  return copy;
}

if (isMain(import.meta.url)) {
  process.exitCode = await checkNginx().then(
    (counts) => reportCounts(counts, "nginx-totals.txt"),
    (error: unknown) => reportError(error),
  );
}
