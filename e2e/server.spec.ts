import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { freePort } from "@/scripts/free-port";
import { test } from "./support/test";

function startServer(port: number): ChildProcess {
  return spawn(process.execPath, [join(".build", "serve.mjs")], {
    env: { ...process.env, NODE_ENV: "production", PORT: String(port) },
    stdio: "ignore",
  });
}

test("a server that gets SIGTERM twice finishes pending responses", {
  tag: "@production",
}, async ({ site }) => {
  const port = await freePort();
  const server = startServer(port);
  const exit = once(server, "exit");
  const base = `http://localhost:${port}`;
  await expect(async () => expect((await fetch(`${base}/api/v1/stories.json`)).ok).toBe(true)).toPass();
  // New embeds are drawn one after the other; after the first response the others are still pending.
  const requests = Array.from({ length: 12 }, (_, index) =>
    fetch(`${base}/embed/${site.story}/deal-sizes?amount__gte=${index + 1}`),
  );
  await Promise.race(requests);
  server.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 20));
  server.kill("SIGTERM");
  const responses = await Promise.allSettled(requests);
  expect(responses.map((each) => (each.status === "fulfilled" ? each.value.status : String(each.reason)))).toEqual(
    responses.map(() => 200),
  );
  expect(await exit).toEqual([143, null]);
});

test("a server whose port is in use ends with exit code 1", { tag: "@production" }, async () => {
  const port = await freePort();
  const other = createServer().listen(port);
  await once(other, "listening");
  const [code] = await once(startServer(port), "exit");
  expect(code).toBe(1);
  other.close();
});
