import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { disableErrorCaching } from "./disable-error-caching";

const caching = "public, max-age=0, s-maxage=300";
let server: Server;
let address = "";

beforeAll(async () => {
  disableErrorCaching();
  server = createServer((request, response) => {
    const [, status = "200", head] = (request.url ?? "").split("/");
    response.setHeader("Cache-Control", caching);
    if (head === "explicit") response.writeHead(Number(status), { "Content-Type": "text/html" });
    else response.statusCode = Number(status);
    response.end("text");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the server has no port");
  address = `http://127.0.0.1:${bound.port}`;
});

afterAll(() => new Promise((done) => server.close(done)));

test.each(["explicit", "implicit"])(
  "keeps the caching of a response with an %s head below 400, and sets no-store from 400",
  async (head) => {
    const cacheControl = async (status: number) =>
      (await fetch(`${address}/${status}/${head}`)).headers.get("Cache-Control");
    expect(await cacheControl(200)).toBe(caching);
    expect(await cacheControl(304)).toBe(caching);
    for (const status of [400, 404, 500, 503]) expect(await cacheControl(status)).toBe("no-store");
  },
);
