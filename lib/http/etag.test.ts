import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noneMatch, weakEtag } from "./etag";

describe("an entity tag", () => {
  test("is weak, and holds only characters that a tag may hold (RFC 9110)", () => {
    const property = fc.property(fc.array(fc.string({ unit: "binary" })), (parts) => {
      expect(weakEtag(parts)).toMatch(/^W\/"[0-9a-f]{16}"$/);
    });
    fc.assert(property, { seed: 41, numRuns: 500 });
  });

  test("is the same on every replica: the hash of its parts, as FNV-1a is published", () => {
    expect(weakEtag([])).toBe('W/"811c9dc501000193"');
    expect(weakEtag(["a"])).toMatch(/^W\/"e40c292c/);
    expect(weakEtag(["foobar"])).toMatch(/^W\/"bf9cf968/);
    expect(weakEtag(["deals", "json", "0123456789ab", "", "dev"])).toBe('W/"6d0ce98171ac9fbb"');
  });

  test("distinguishes other parts, and where one part ends", () => {
    const tags = [["a", "b"], ["ab"], ["a", "", "b"], ["b", "a"], ["a", "b", ""], ["a"], []].map(weakEtag);
    expect(new Set(tags).size).toBe(tags.length);
  });

  test("does not collide over many queries", () => {
    const tags = new Set(
      Array.from({ length: 20_000 }, (_, index) => weakEtag(["deals", "json", `amount__gt=${index}`])),
    );
    expect(tags.size).toBe(20_000);
  });
});

describe("If-None-Match", () => {
  const tag = 'W/"0123456789abcdef"';

  test.each([
    [null, false],
    ["", false],
    ["*", true],
    [" * ", true],
    ['W/"0123456789abcdef"', true],
    ['"0123456789abcdef"', true],
    ['"other"', false],
    ['"other", W/"0123456789abcdef"', true],
    ['W/"other","0123456789abcdef" , "third"', true],
    ['"other", "third"', false],
    ["0123456789abcdef", false],
    ['"0123456789ABCDEF"', false],
    ['w/"0123456789abcdef"', false],
    ['"*"', false],
  ])("%j: %s", (header, holds) => {
    expect(noneMatch(header, tag)).toBe(holds);
  });
});
