import { createServer, get, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { keepConnections } from "./keep-connections";

let server: Server;

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test("servers of this process keep idle connections for the time that is set, and tell clients", async () => {
  keepConnections(90);
  server = createServer((_request, response) => response.end("text"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the server has no port");
  const hint = () =>
    new Promise<unknown>((resolve, reject) => {
      get({ port: bound.port, headers: { Connection: "keep-alive" } }, (response) => {
        resolve(response.resume().headers["keep-alive"]);
      }).on("error", reject);
    });
  expect([await hint(), await hint()]).toEqual(["timeout=90", "timeout=90"]);
  expect(server.keepAliveTimeout).toBe(90_000);
});
