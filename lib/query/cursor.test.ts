import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeCursor, encodeCursor } from "./cursor";

const edition = fc.stringMatching(/^[0-9a-f]{12}$/);
const offset = fc.integer({ min: 1, max: 999_999_999 });

test("a cursor comes back from its text, which needs no escape in an address", () => {
  const property = fc.property(fc.record({ edition, offset }), (cursor) => {
    const text = encodeCursor(cursor);
    expect(text).toMatch(/^[\w-]+$/);
    expect(decodeCursor(text)).toEqual(cursor);
  });
  fc.assert(property, { seed: 21, numRuns: 1000 });
});

const plain = (text: string) => btoa(text).replaceAll("=", "");

test.each([
  "",
  "1",
  "abc def",
  "../../x",
  "%00",
  "나루",
  plain("0123456789ab:0"),
  plain("0123456789ab:007"),
  plain("0123456789ab:-1"),
  plain("0123456789ab:1e9"),
  plain("0123456789ab:9999999999"),
  plain("0123456789AB:7"),
  plain("0123456789ab"),
  plain("0123456789ab:7:8"),
  plain(" 0123456789ab:7"),
  `${plain("0123456789ab:7")}=`,
  `${plain("0123456789ab:7")}A`,
  "x".repeat(1000),
])("the text %j is refused", (text) => {
  expect(decodeCursor(text)).toBeUndefined();
});

test("any text that is read is the one that was given out", () => {
  const text = fc.oneof(
    fc.stringMatching(/^[\w-]{4,40}$/),
    fc.string(),
    fc
      .tuple(fc.record({ edition, offset }), fc.constantFrom("", "A", "B", "="))
      .map(([each, more]) => encodeCursor(each) + more),
  );
  const property = fc.property(text, (given) => {
    const cursor = decodeCursor(given);
    if (cursor) expect(encodeCursor(cursor)).toBe(given);
  });
  fc.assert(property, { seed: 22, numRuns: 2000 });
});
