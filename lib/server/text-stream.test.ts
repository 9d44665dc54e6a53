import { expect, test } from "vitest";
import { textStream } from "./text-stream";

const record = `${"나루,".repeat(30)}\r\n`;

/** Pieces, with a record of how many were pulled and whether the iterator was closed. */
function observedPieces(failAt = Number.POSITIVE_INFINITY, length = Number.POSITIVE_INFINITY) {
  const seen = { pieces: 0, isClosed: false };
  function* make() {
    try {
      for (let index = 0; index < length; index++) {
        if (index === failAt) throw new Error("secret: the row is broken");
        seen.pieces++;
        yield record;
      }
    } finally {
      seen.isClosed = true;
    }
  }
  return { seen, pieces: make() };
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

test("streams the text as UTF-8 in chunks of about 64 KB", async () => {
  const { pieces } = observedPieces(undefined, 5000);
  const chunks = await collect(textStream(pieces));
  expect(Buffer.concat(chunks).toString("utf8")).toBe(record.repeat(5000));
  expect(chunks.length).toBeGreaterThan(5);
  for (const chunk of chunks.slice(0, -1)) expect(Buffer.from(chunk).toString("utf8").length).toBeLessThan(66_000);
});

test.each([[[]], [["", ""]]])("streams no chunk for an empty text: %j", async (pieces) => {
  expect(await collect(textStream(pieces))).toEqual([]);
});

test("pulls nothing before the first read, one chunk per read, and closes the iterator on cancel", async () => {
  const { seen, pieces } = observedPieces();
  const reader = textStream(pieces).getReader();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen.pieces).toBe(0);
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen.pieces).toBe(Math.ceil(65_536 / record.length));
  await reader.cancel();
  expect(seen.isClosed).toBe(true);
});

test("yields to the event loop between two chunks", async () => {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks++;
  }, 0);
  const { pieces } = observedPieces(undefined, 200_000);
  await collect(textStream(pieces));
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(3);
});

test("an error errors the stream after whole records, and is not written into it", async () => {
  const { pieces } = observedPieces(2000);
  const sent: Uint8Array[] = [];
  const reading = (async () => {
    for await (const chunk of textStream(pieces)) sent.push(chunk);
  })();
  await expect(reading).rejects.toThrow("the row is broken");
  const text = Buffer.concat(sent).toString("utf8");
  expect(text.length).toBeGreaterThan(0);
  expect(text).toBe(record.repeat(text.length / record.length));
});
