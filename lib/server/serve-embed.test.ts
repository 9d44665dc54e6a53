import { once } from "node:events";
import { createServer, get, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveEmbed } from "./serve-embed";

const html = "<p>1.2조 달러</p>".repeat(200);
let server: Server;
let port = 0;

beforeAll(async () => {
  server = createServer((request, response) =>
    serveEmbed(request, response, () => {
      const type = request.url === "/problem" ? "application/problem+json" : "text/html; charset=utf-8";
      response.writeHead(200, { "Content-Type": type, "X-Seen": String(request.headers["accept-encoding"]) });
      response.write(html.slice(0, 50));
      response.end(html.slice(50));
    }),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});

afterAll(() => server.close());

async function ask(path: string, accepted?: string): Promise<{ answer: IncomingMessage; bytes: Buffer }> {
  const headers = accepted === undefined ? {} : { "Accept-Encoding": accepted };
  const answer = await new Promise<IncomingMessage>((resolve) => get({ port, path, headers }, resolve));
  return { answer, bytes: Buffer.concat(await answer.toArray()) };
}

test.each([
  ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
  ["gzip", "gzip", gunzipSync],
])("an embed is compressed for a client that takes %s: %s", async (accepted, coding, expand) => {
  const { answer, bytes } = await ask("/", accepted);
  expect(answer.headers).toMatchObject({
    "content-encoding": coding,
    "content-length": String(bytes.length),
    vary: "Accept-Encoding",
    "x-seen": "undefined",
  });
  expect(expand(bytes).toString()).toBe(html);
});

test("an embed is sent as it is to a client that takes no coding, and so is what is no document", async () => {
  const plain = await ask("/");
  expect(plain.answer.headers).not.toHaveProperty("content-encoding");
  expect(plain.bytes.toString()).toBe(html);
  expect((await ask("/problem", "br")).answer.headers).not.toHaveProperty("content-encoding");
});
