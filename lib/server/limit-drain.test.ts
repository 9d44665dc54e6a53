import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";

let server: ChildProcess;
const agent = new Agent({ keepAlive: true });

afterEach(() => server.kill("SIGKILL"));

/** Starts a server with this deadline in seconds. */
async function start(deadline: string) {
  server = spawn(process.execPath, ["--import", "tsx", "lib/server/testing/draining-server.ts", deadline], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { stdout, stderr } = server;
  if (!stdout || !stderr) throw new Error("no output");
  const [line] = await once(createInterface(stdout), "line");
  const { port } = z.object({ port: z.number() }).parse(JSON.parse(String(line)));
  return { port, log: text(stderr), exit: once(server, "exit") };
}

/** The response to a request, with its body still to come. */
function ask(port: number, wait: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => get({ port, agent, path: `/${wait}` }, resolve).on("error", reject));
}

test("an answer under way is finished, and its connection closed although it would be kept", async () => {
  const { port, log, exit } = await start("30");
  const response = await ask(port, 800);
  server.kill("SIGTERM");
  server.kill("SIGTERM");
  expect(await text(response)).toBe("first, second");
  const finished = Date.now();
  expect(await exit).toEqual([0, null]);
  expect(Date.now() - finished).toBeLessThan(5000);
  expect(await log).toBe("");
});

test("answers that were asked for on one connection, one of them after the signal, are all finished", async () => {
  const { port, exit } = await start("30");
  const connection = connect(port, "127.0.0.1");
  const received = text(connection);
  const request = (wait: number) => connection.write(`GET /${wait} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  request(800);
  request(10);
  await new Promise((resolve) => setTimeout(resolve, 200));
  server.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 200));
  request(10);
  expect((await received).match(/second/g)).toHaveLength(3);
  expect(await exit).toEqual([0, null]);
});

test("an answer that is complete, but that its reader takes slowly, is not cut off", async () => {
  const { port, exit } = await start("30");
  const connection = connect({ port, host: "127.0.0.1" });
  connection.write("GET /0/20000000 HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n");
  await once(connection, "readable");
  await new Promise((resolve) => setTimeout(resolve, 200));
  server.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect((await text(connection)).endsWith("second\r\n0\r\n\r\n")).toBe(true);
  expect(await exit).toEqual([0, null]);
});

test("a connection that is idle at the signal is closed at once", async () => {
  const { port, exit } = await start("30");
  await text(await ask(port, 10));
  const sent = Date.now();
  server.kill("SIGTERM");
  expect(await exit).toEqual([0, null]);
  expect(Date.now() - sent).toBeLessThan(5000);
});

test("an answer to a request that is complete after the signal says that its connection ends", async () => {
  const { port, exit } = await start("30");
  const connection = connect(port, "127.0.0.1");
  connection.write("GET /10 HTTP/1.1\r\n");
  const response = await ask(port, 1500);
  server.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 200));
  connection.write("Host: localhost\r\n\r\n");
  expect(await text(connection)).toMatch(/^Connection: close\r$[\s\S]*second/m);
  expect(await text(response)).toBe("first, second");
  expect(await exit).toEqual([0, null]);
});

test("a connection on which nothing was ever asked is closed at once", async () => {
  const { port, exit } = await start("30");
  const connection = connect(port, "127.0.0.1");
  await once(connection, "connect");
  await text(await ask(port, 10));
  const sent = Date.now();
  server.kill("SIGTERM");
  expect(await text(connection)).toBe("");
  expect(await exit).toEqual([0, null]);
  expect(Date.now() - sent).toBeLessThan(5000);
});

test("a client that goes on asking on its connections gets one more answer on each", async () => {
  const { port, exit } = await start("30");
  const connection = connect(port, "127.0.0.1");
  connection.on("error", () => undefined);
  const received = text(connection).catch(() => "reset");
  const flood = setInterval(() => connection.write("GET /5 HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(20)), 10);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const sent = Date.now();
  server.kill("SIGTERM");
  expect(await exit).toEqual([0, null]);
  expect(Date.now() - sent).toBeLessThan(10_000);
  clearInterval(flood);
  await received;
});

test.each([
  ["SIGTERM", 143],
  ["SIGINT", 130],
] as const)(
  "an answer that is not finished at the deadline after %s does not keep the process alive",
  async (signal, code) => {
    const { port, log, exit } = await start("1");
    const response = await ask(port, 60_000);
    response.on("error", () => undefined);
    const sent = Date.now();
    server.kill(signal);
    expect(await exit).toEqual([code, null]);
    expect(Date.now() - sent).toBeGreaterThan(900);
    expect(await log).toBe(`Answers were still under way 1 s after ${signal}; ending without them.\n`);
  },
);

test("a deadline of 0 ends the process at once", async () => {
  const { port, exit } = await start("0");
  const response = await ask(port, 60_000);
  response.on("error", () => undefined);
  server.kill("SIGTERM");
  expect(await exit).toEqual([143, null]);
});
