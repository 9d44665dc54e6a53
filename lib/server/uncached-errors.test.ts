import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepErrorsUncached } from "./uncached-errors";

const caching = "public, max-age=0, s-maxage=300";
let server: Server;
let address = "";

beforeAll(async () => {
  keepErrorsUncached();
  server = createServer((request, response) => {
    const [, status = "200", way] = (request.url ?? "").split("/");
    response.setHeader("Cache-Control", caching);
    if (way === "written") response.writeHead(Number(status), { "Content-Type": "text/html" });
    else response.statusCode = Number(status);
    response.end("words");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the server has no port");
  address = `http://127.0.0.1:${bound.port}`;
});

afterAll(() => new Promise((done) => server.close(done)));

test.each(["written", "implied"])(
  "a head that is %s keeps its caching below 400 and loses it from there on",
  async (way) => {
    const cacheControl = async (status: number) =>
      (await fetch(`${address}/${status}/${way}`)).headers.get("Cache-Control");
    expect(await cacheControl(200)).toBe(caching);
    expect(await cacheControl(304)).toBe(caching);
    for (const status of [400, 404, 500, 503]) expect(await cacheControl(status)).toBe("no-store");
  },
);
