import { once } from "node:events";
import { createServer } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { limitConnections } from "./limit-connections";

const opened: Socket[] = [];

afterEach(() => {
  for (const socket of opened.splice(0)) socket.destroy();
  vi.restoreAllMocks();
});

/** A server on a free port, and its port. Requests for /slow are never answered. */
async function limited(open: number) {
  const server = createServer(({ url }, response) => void (url === "/slow" || response.end("ok")));
  limitConnections(server, open);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { server, port: address.port };
}

/** Opens a connection, from one of this machine's addresses. */
async function openFrom(port: number, localAddress = "127.0.0.1"): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1", localAddress });
  opened.push(socket);
  socket.on("error", () => undefined);
  await once(socket, "connect");
  return socket;
}

function answerOn(socket: Socket): Promise<string> {
  socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  return Promise.race([
    once(socket, "data").then(([data]) => String(data).split("\r\n")[0] ?? ""),
    once(socket, "close").then(() => "closed"),
  ]);
}

test("a client that holds all connections loses idle ones, and others are answered", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { server, port } = await limited(20);
  const greedy = await Promise.all(Array.from({ length: 60 }, () => openFrom(port)));
  for (const client of ["127.0.0.2", "127.0.0.3", "127.0.0.4"]) {
    expect(await answerOn(await openFrom(port, client))).toBe("HTTP/1.1 200 OK");
  }
  await vi.waitFor(() => expect(greedy.filter((socket) => socket.closed).length).toBeGreaterThanOrEqual(43));
  expect(log).toHaveBeenCalledOnce();
  expect(log).toHaveBeenCalledWith(expect.stringMatching(/^All 20 connections are in use;/));
  server.close();
  server.closeAllConnections();
});

test("a client whose requests hold more than half of all connections loses one of those to another", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { server, port } = await limited(20);
  for (const socket of await Promise.all(Array.from({ length: 20 }, () => openFrom(port)))) {
    socket.write("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
  }
  await vi.waitFor(() => expect(opened.filter((socket) => socket.bytesWritten > 0)).toHaveLength(20));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await answerOn(await openFrom(port, "127.0.0.2"))).toBe("HTTP/1.1 200 OK");
  server.close();
  server.closeAllConnections();
});

test("a request must arrive in time", async () => {
  const { server } = await limited(20);
  expect(server.headersTimeout).toBeLessThanOrEqual(20_000);
  expect(server.requestTimeout).toBeLessThanOrEqual(60_000);
  expect(server.maxConnections).toBe(22);
  server.close();
});
