import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteCache } from "./byte-cache";

const bytesOf = (text: string) => text.length * 2;

describe("ByteCache", () => {
  it("evicts the least recently used value when its bytes are used up", () => {
    const cache = new ByteCache(20, bytesOf);
    cache.set("a", "aaaa");
    cache.set("b", "bbbb");
    expect(cache.get("a")).toBe("aaaa");
    cache.set("c", "cccc");
    expect(["a", "b", "c"].map((key) => cache.get(key))).toEqual(["aaaa", undefined, "cccc"]);
  });

  it("never exceeds its limit, and counts the bytes that it stores", () => {
    const entry = fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.string({ maxLength: 30 }));
    fc.assert(
      fc.property(fc.array(entry), fc.integer({ min: 0, max: 100 }), (entries, max) => {
        const cache = new ByteCache(max, bytesOf);
        for (const [key, text] of entries) {
          cache.set(key, text);
          expect(cache.bytes).toBeLessThanOrEqual(max);
          if (text.length * 2 <= max) expect(cache.get(key)).toBe(text);
        }
        const stored = ["a", "b", "c", "d"].flatMap((key) => cache.get(key) ?? []);
        expect(cache.bytes).toBe(stored.join("").length * 2);
      }),
    );
  });
});
