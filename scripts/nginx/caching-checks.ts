import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { ask, type RawAnswer } from "../ask";
import type { NamedCheck } from "../named-checks";
import type { Replica } from "../start-replica";

/** Checks what nginx keeps, and what it passes on, at an origin in front of these replicas. */
export function cachingChecks(origin: string, story: string, replicas: readonly Replica[]): NamedCheck[] {
  const get = (path: string, headers = {}) => ask(origin + path, { headers });
  const page = `/en/${story}/deals`;
  const file = `/api/v1/${story}/deals.csv`;
  return [
    {
      name: "a page is asked of a replica once, and comes compressed as the reader can take it",
      async run() {
        const [first, second] = [await get(page), await get(page)];
        assert.deepEqual([first.headers["x-cache"], second.headers["x-cache"]], ["MISS", "HIT"]);
        assert.equal(first.headers["content-encoding"], undefined);
        assert.deepEqual(second.body, first.body);
        for (const encoding of ["gzip", "gzip, deflate, br, zstd", "br;q=1.0, gzip;q=0.5", "br;q=0, gzip", "x-gzip"]) {
          const [cold, kept] = [
            await get(page, { "Accept-Encoding": encoding }),
            await get(page, { "Accept-Encoding": encoding }),
          ];
          assert.equal(kept.headers["x-cache"], "HIT", encoding);
          assert.equal(kept.headers["content-encoding"] === undefined, encoding === "x-gzip", encoding);
          assert.deepEqual(decoded(cold), first.body, encoding);
          assert.deepEqual(decoded(kept), first.body, encoding);
        }
      },
    },
    {
      name: "the redirect to the reader's language is made for each reader, and errors are not kept",
      async run() {
        for (const lang of ["ko", "en", "ko"]) {
          const answer = await get("/", { "Accept-Language": lang });
          assert.equal(answer.headers.location, `/${lang}`);
        }
        for (const path of ["/en/no-such-story", `/api/v1/${story}/no-such.csv`, `/_next/static/chunks/no-such.js`]) {
          const [first, second] = [await get(path), await get(path)];
          assert.deepEqual([first.status, second.status], [404, 404], path);
          assert.notEqual(second.headers["x-cache"], "HIT", path);
        }
      },
    },
    {
      name: "HEAD, Range and If-None-Match are answered from what is kept",
      async run() {
        const whole = await get(file);
        const head = await ask(origin + file, { method: "HEAD" });
        for (const name of ["content-type", "content-length", "etag", "cache-control"]) {
          assert.equal(head.headers[name], whole.headers[name], name);
        }
        const part = await get(file, { Range: "bytes=10-19" });
        assert.equal(part.status, 206);
        assert.deepEqual(part.body, whole.body.subarray(10, 20));
        assert.equal((await get(file, { "If-None-Match": String(whole.headers.etag) })).status, 304);
        assert.equal((await get(file)).headers["x-cache"], "HIT");
      },
    },
    {
      name: "assets are immutable and kept",
      async run() {
        const [asset = ""] = /\/_next\/static\/[^"']+\.css/.exec((await get(page)).body.toString()) ?? [];
        assert.match((await get(asset)).headers["cache-control"] ?? "", /immutable/);
        assert.equal((await get(asset)).headers["x-cache"], "HIT");
      },
    },
    {
      name: "a long query is answered",
      async run() {
        for (const length of [550, 2000]) {
          const answer = await get(`${page}?_q=${encodeURIComponent("가".repeat(length / 10))}&title_en__contains=x`);
          assert.equal(answer.status, 200, String(length));
        }
      },
    },
    {
      name: "other methods are refused, and no answer sets a cookie",
      async run() {
        for (const method of ["POST", "PUT", "DELETE", "TRACE"]) {
          assert.equal((await ask(origin + file, { method })).status, 405, method);
        }
        const answer = await get(`${page}?_q=a`, { Cookie: "__prerender_bypass=1; __next_preview_data=1" });
        assert.equal(answer.headers["set-cookie"], undefined);
      },
    },
    {
      name: "one id goes through both logs, and what is no id is replaced",
      async run() {
        const answer = await get(`${page}?_q=b`, { "X-Request-Id": "check-nginx-1" });
        assert.equal(answer.headers["x-request-id"], "check-nginx-1");
        // A line is written once the answer is out.
        for (let turn = 0; turn < 20 && !isLogged(replicas, "check-nginx-1"); turn += 1) await sleep(100);
        assert.ok(isLogged(replicas, "check-nginx-1"), "no replica has logged the id");
        assert.match(String((await get(page, { "X-Request-Id": 'a"b' })).headers["x-request-id"]), /^[0-9a-f]{32}$/);
        // What is kept has the id of the request that it was made for.
        assert.equal((await get(page, { "X-Request-Id": "check-nginx-2" })).headers["x-request-id"], "check-nginx-2");
      },
    },
    {
      name: "probes reach a replica and are not kept; metrics are not for everyone",
      async run() {
        for (const path of ["/healthz", "/readyz"]) {
          assert.equal((await get(path)).status, 200, path);
          assert.notEqual((await get(path)).headers["x-cache"], "HIT", path);
        }
        assert.equal((await get("/metrics")).status, 404);
        assert.equal((await ask(`${replicas[0]?.origin}/metrics`)).status, 200);
      },
    },
    {
      name: "a client with many queries is told to slow down, and pages stay up",
      async run() {
        const queries = Array.from({ length: 600 }, (_, index) => get(`/healthz?query=${index}`));
        const meanwhile = await get(page);
        const statuses = (await Promise.all(queries)).map(({ status }) => status);
        assert.equal(meanwhile.status, 200);
        assert.ok(statuses.includes(429), `statuses: ${[...new Set(statuses)]}`);
        assert.ok(
          statuses.every((status) => [200, 429].includes(status)),
          `statuses: ${[...new Set(statuses)]}`,
        );
        assert.equal((await get(page)).status, 200);
      },
    },
  ];
}

function isLogged(replicas: readonly Replica[], id: string): boolean {
  return replicas.some((replica) => replica.log().includes(`"id":"${id}"`));
}

function decoded({ headers, body }: RawAnswer): Buffer {
  if (headers["content-encoding"] === "br") return brotliDecompressSync(body);
  return headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
}
