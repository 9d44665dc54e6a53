import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync } from "node:fs";
import { get } from "node:http";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect } from "@playwright/test";
import { dataFolder } from "@/lib/server/read-story";
import { freePort } from "@/scripts/free-port";
import { nextBin } from "@/scripts/run";
import { test } from "./support/test";

test.describe.configure({ mode: "parallel" });

type Variables = Readonly<Record<string, string>>;

/** Starts the built site as `npm start` does, or as Next alone does. */
function startServer(port: number, variables: Variables = {}, args = [join("scripts", "start.js")]): ChildProcess {
  return spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), ...variables },
    stdio: ["ignore", "ignore", "pipe"],
  });
}

const byNext = [nextBin, "start"];

async function untilReady(base: string): Promise<void> {
  await expect(async () => expect((await fetch(`${base}/api/v1/stories.json`)).ok).toBe(true)).toPass();
}

test("a server that gets SIGTERM twice finishes pending responses", {
  tag: "@production",
}, async ({ site }) => {
  const port = await freePort();
  const server = startServer(port);
  const exit = once(server, "exit");
  const base = `http://localhost:${port}`;
  await untilReady(base);
  // New embeds are drawn one after the other; after the first response the others are still pending.
  const requests = Array.from({ length: 12 }, (_, index) =>
    fetch(`${base}/embed/${site.story}/deal-sizes?amount__gte=${index + 1}`),
  );
  await Promise.race(requests);
  const start = Date.now();
  server.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 20));
  server.kill("SIGTERM");
  const responses = await Promise.allSettled(requests);
  expect(responses.map((each) => (each.status === "fulfilled" ? each.value.status : String(each.reason)))).toEqual(
    responses.map(() => 200),
  );
  const finished = Date.now();
  expect(await exit).toEqual([143, null]);
  // Connections that clients keep open do not delay the end.
  expect(finished - start).toBeLessThan(9000);
  expect(Date.now() - finished).toBeLessThan(2000);
});

test("a page that is requested as soon as the server listens is whole", {
  tag: "@production",
}, async ({ site }) => {
  const port = await freePort();
  const server = startServer(port, {}, byNext);
  const exit = once(server, "exit");
  const log = text(server.stderr ?? process.stdin);
  const load = (): Promise<Response> =>
    fetch(`http://localhost:${port}/en/${site.story}/deals`).catch(() =>
      new Promise((r) => setTimeout(r, 2)).then(load),
    );
  const page = await load();
  expect(page.status).toBe(200);
  expect(page.headers.get("Content-Security-Policy")).toContain("script-src 'self' 'sha256-");
  expect(page.headers.get("ETag")).toBeTruthy();
  expect(await page.text()).toContain("<svg");
  server.kill("SIGTERM");
  await exit;
  expect(await log).not.toContain('"level":"error"');
});

test("a reader who takes an answer slowly keeps an ending server alive until the deadline only", {
  tag: "@production",
}, async ({ site }) => {
  const port = await freePort();
  const server = startServer(port, { COUNTERPOINT_DRAIN: "2" }, byNext);
  const exit = once(server, "exit");
  const log = text(server.stderr ?? process.stdin);
  await untilReady(`http://localhost:${port}`);
  const picture = `/api/v1/${site.story}/charts/valuations.png`;
  // Once it has been drawn, all of its answers come at once.
  expect((await fetch(`http://localhost:${port}${picture}`)).status).toBe(200);
  const reader = connect(port, "localhost");
  reader.on("error", () => undefined);
  // More than the buffers between the two hold, and none of it is read.
  reader.write(`GET ${picture} HTTP/1.1\r\nHost: localhost\r\n\r\n`.repeat(90));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const start = Date.now();
  server.kill("SIGTERM");
  expect(await exit).toEqual([143, null]);
  expect(Date.now() - start).toBeGreaterThan(1500);
  expect(Date.now() - start).toBeLessThan(15_000);
  expect(await log).toContain("Answers were still under way 2 s after SIGTERM");
  reader.destroy();
});

test("`npm start` is npm and one process, which ends when either is ended", { tag: "@production" }, async () => {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    const port = await freePort();
    const server = startServer(port);
    const base = `http://localhost:${port}`;
    await untilReady(base);
    server.kill(signal);
    await once(server, "exit");
    expect(await fetch(base).catch(() => "closed")).toBe("closed");
  }
  const port = await freePort();
  const npm = spawn("npm", ["start"], { env: { ...process.env, PORT: String(port) }, stdio: "ignore" });
  await untilReady(`http://localhost:${port}`);
  npm.kill("SIGTERM");
  await expect(async () =>
    expect(await fetch(`http://localhost:${port}`).catch(() => "closed")).toBe("closed"),
  ).toPass();
});

test("an idle connection stays open for as long as it is set", { tag: "@production" }, async () => {
  const hints: string[] = [];
  for (const variables of [{}, { COUNTERPOINT_KEEP_ALIVE: "90" }]) {
    const port = await freePort();
    const server = startServer(port, variables, byNext);
    await untilReady(`http://localhost:${port}`);
    const hint = new Promise<string>((resolve, reject) => {
      get({ port, path: "/api/v1/stories.json", headers: { Connection: "keep-alive" } }, (response) => {
        response.resume();
        resolve(String(response.headers["keep-alive"]));
      }).on("error", reject);
    });
    hints.push(await hint);
    server.kill();
  }
  expect(hints).toEqual(["timeout=75", "timeout=90"]);
});

test("a server whose port is in use ends with exit code 1 and one line", { tag: "@production" }, async () => {
  const port = await freePort();
  const other = createServer().listen(port);
  await once(other, "listening");
  const server = startServer(port);
  const log = text(server.stderr ?? process.stdin);
  const [code] = await once(server, "exit");
  expect(code).toBe(1);
  expect((await log).trim()).toBe(
    `Port ${port} is in use by another program: stop it, or choose another port, for example PORT=8080.`,
  );
  other.close();
});

test("a server listens on the address that is set", { tag: "@production" }, async () => {
  const port = await freePort();
  const server = startServer(port, { COUNTERPOINT_HOST: "127.0.0.1" });
  await untilReady(`http://127.0.0.1:${port}`);
  expect(await fetch(`http://[::1]:${port}`).catch(() => "closed")).toBe("closed");
  server.kill();
});

for (const [start, args] of Object.entries({ "npm start": undefined, "next start": byNext })) {
  test(`a setting that cannot be used keeps ${start} from serving, with one line for each`, {
    tag: "@production",
  }, async () => {
    const port = await freePort();
    const wrong = { COUNTERPOINT_ORIGIN: "news.example/data", COUNTERPOINT_DRAIN: "soon" };
    const server = startServer(port, wrong, args);
    const log = text(server.stderr ?? process.stdin);
    const [code] = await once(server, "exit");
    expect(code).toBe(1);
    expect((await log).trim().split("\n")).toEqual([
      expect.stringMatching(
        /^COUNTERPOINT_ORIGIN is "news\.example\/data", which .*COUNTERPOINT_ORIGIN=https:\/\/news\.example\.$/,
      ),
      expect.stringMatching(/^COUNTERPOINT_DRAIN is "soon", which /),
    ]);
  });
}

test(
  "a server warns of what is not a setting and of a missing origin, and reads stories from a folder elsewhere",
  {
    tag: "@production",
  },
  async ({ site }, info) => {
    const folder = info.outputPath("data");
    mkdirSync(folder, { recursive: true });
    cpSync(join(dataFolder(), site.story), join(folder, site.story), { recursive: true });
    const port = await freePort();
    const server = startServer(port, { COUNTERPOINT_DATA: folder, COUNTERPOINT_ORIGN: "https://news.example" }, byNext);
    const log = text(server.stderr ?? process.stdin);
    await untilReady(`http://localhost:${port}`);
    server.kill();
    const lines = (await log).split("\n");
    expect(lines).toContainEqual(expect.stringContaining("COUNTERPOINT_ORIGN is not a setting"));
    expect(lines).toContainEqual(expect.stringContaining("COUNTERPOINT_ORIGIN is not set"));
  },
);

test("oEmbed answers for the address of the site alone, whatever host a request names", {
  tag: "@production",
}, async ({ site }) => {
  const port = await freePort();
  const server = startServer(port, { COUNTERPOINT_ORIGIN: "https://news.example" }, byNext);
  const base = `http://localhost:${port}`;
  await untilReady(base);
  const status = (host: string, origin: string) => {
    const url = `${origin}/ko/${site.story}/charts/deal-sizes`;
    return new Promise<number | undefined>((resolve, reject) => {
      const path = `/api/oembed?url=${encodeURIComponent(url)}`;
      get({ port, path, headers: { Host: host } }, (response) => resolve(response.resume().statusCode)).on(
        "error",
        reject,
      );
    });
  };
  expect(await status("news.example", "https://news.example")).toBe(200);
  expect(await status("localhost", "https://news.example")).toBe(200);
  expect(await status("evil.example", "https://evil.example")).toBe(404);
  expect(await status(`localhost:${port}`, base)).toBe(404);
  server.kill();
});
