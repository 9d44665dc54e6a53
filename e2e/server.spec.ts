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

test("a server that is told to end, and told again, finishes the answers that are under way", {
  tag: "@production",
}, async ({ site }) => {
  const port = await freePort();
  const server = startServer(port);
  const ended = once(server, "exit");
  const base = `http://localhost:${port}`;
  await expect(async () => expect((await fetch(`${base}/api/v1/stories.json`)).ok).toBe(true)).toPass();
  // Embeds that nobody has asked for before are drawn first, one after the other; the first leaves the others waiting.
  const asked = Array.from({ length: 12 }, (_, turn) =>
    fetch(`${base}/embed/${site.story}/deal-sizes?amount__gte=${turn + 1}`),
  );
  await Promise.race(asked);
  server.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 20));
  server.kill("SIGTERM");
  const answers = await Promise.allSettled(asked);
  expect(
    answers.map((answer) => (answer.status === "fulfilled" ? answer.value.status : String(answer.reason))),
  ).toEqual(answers.map(() => 200));
  expect(await ended).toEqual([143, null]);
});

test("a server whose port is taken ends with a failure", { tag: "@production" }, async () => {
  const port = await freePort();
  const other = createServer().listen(port);
  await once(other, "listening");
  const [code] = await once(startServer(port), "exit");
  expect(code).toBe(1);
  other.close();
});
