import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textBody } from "./text-body";

describe("textBody", () => {
  test("is in one piece up to the limit, else a stream, with the same text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "grapheme" })), fc.nat({ max: 50 }), async (pieces, max) => {
        const bytes = Buffer.byteLength(pieces.join(""));
        const body = await textBody(pieces, max);
        expect(body instanceof Uint8Array).toBe(bytes <= max);
        expect(await new Response(body).text()).toBe(pieces.join(""));
      }),
    );
  });

  test("streams long texts without waiting for their end", async () => {
    let made = 0;
    const body = await textBody(
      (function* () {
        for (; ; made++) yield "a".repeat(1000);
      })(),
      100_000,
    );
    if (!(body instanceof ReadableStream)) throw new Error("no stream");
    const reader = body.getReader();
    for (let read = 0; read < 500_000; read += (await reader.read()).value?.length ?? 0);
    await reader.cancel();
    expect(made).toBeLessThan(1000);
  });

  test("an error within the limit rejects, a later one breaks the stream", async () => {
    const failing = (after: number) =>
      (function* () {
        for (let index = 0; index < after; index++) yield "a".repeat(1000);
        throw new Error("cannot write the row");
      })();
    await expect(textBody(failing(5), 100_000)).rejects.toThrow("cannot write the row");
    const body = await textBody(failing(500), 100_000);
    await expect(new Response(body).text()).rejects.toThrow("cannot write the row");
  });
});
