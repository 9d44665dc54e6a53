import { expect, test } from "vitest";
import { textStream } from "./text-stream";

const record = `${"나루,".repeat(30)}\r\n`;

/** Endless or not, counts how many pieces were asked for, and whether it was ended. */
function counted(failAt = Number.POSITIVE_INFINITY, length = Number.POSITIVE_INFINITY) {
  const seen = { pieces: 0, ended: false };
  function* make() {
    try {
      for (let turn = 0; turn < length; turn++) {
        if (turn === failAt) throw new Error("secret: the row is broken");
        seen.pieces++;
        yield record;
      }
    } finally {
      seen.ended = true;
    }
  }
  return { seen, pieces: make() };
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

test("the chunks are the text, in UTF-8, some 64 KB each", async () => {
  const { pieces } = counted(undefined, 5000);
  const chunks = await collect(textStream(pieces));
  expect(Buffer.concat(chunks).toString("utf8")).toBe(record.repeat(5000));
  expect(chunks.length).toBeGreaterThan(5);
  for (const chunk of chunks.slice(0, -1)) expect(Buffer.from(chunk).toString("utf8").length).toBeLessThan(66_000);
});

test.each([[[]], [["", ""]]])("a text without characters has no chunk: %j", async (pieces) => {
  expect(await collect(textStream(pieces))).toEqual([]);
});

test("nothing is made before it is asked for, and then no more than a chunk", async () => {
  const { seen, pieces } = counted();
  const reader = textStream(pieces).getReader();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen.pieces).toBe(0);
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen.pieces).toBe(Math.ceil(65_536 / record.length));
  await reader.cancel();
  expect(seen.ended).toBe(true);
});

test("a reader that keeps up lets others have their turn between two chunks", async () => {
  let turns = 0;
  const ticking = setInterval(() => {
    turns++;
  }, 0);
  const { pieces } = counted(undefined, 200_000);
  await collect(textStream(pieces));
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(3);
});

test("a failure errors the stream behind whole records, and what was sent says nothing of it", async () => {
  const { pieces } = counted(2000);
  const sent: Uint8Array[] = [];
  const reading = (async () => {
    for await (const chunk of textStream(pieces)) sent.push(chunk);
  })();
  await expect(reading).rejects.toThrow("the row is broken");
  const text = Buffer.concat(sent).toString("utf8");
  expect(text.length).toBeGreaterThan(0);
  expect(text).toBe(record.repeat(text.length / record.length));
});
