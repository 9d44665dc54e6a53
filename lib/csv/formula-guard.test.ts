import fc from "fast-check";
import { expect, test } from "vitest";
import { guardText, unguardText } from "./formula-guard";

test.each(["-1.0", "+3", "-0.5", "+.5", "-7.", "a", "a=b", "'quoted", "", "'", "1-2", "나루"])(
  "%j stays as it is",
  (text) => {
    expect(guardText(text)).toBe(text);
    expect(unguardText(text)).toBe(text);
  },
);

test.each([
  "=1+1",
  "＝1",
  "'=x",
  "''-a",
  "@a",
  "＠a",
  "+a",
  "＋a",
  "-a",
  "－a",
  "-1-2",
  "+1+1",
  "\ta",
  "\ra",
  "-",
  "-1e5",
  "'-1.0",
])("%j gets one apostrophe, which can be taken away again", (text) => {
  expect(guardText(text)).toBe(`'${text}`);
  expect(unguardText(`'${text}`)).toBe(text);
});

const text = fc.oneof(
  fc.array(fc.constantFrom(..."'=+-@\t\r＝＋－＠1.0a나 ".split("")), { maxLength: 8 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);

test("10,000 random texts come back from the guard, and none of them starts a formula behind it", () => {
  const property = fc.property(text, (original) => {
    const guarded = guardText(original);
    expect(unguardText(guarded)).toBe(original);
    if (/^[=+\-@\t\r＝＋－＠]/.test(guarded)) expect(Number.isFinite(Number(guarded))).toBe(true);
  });
  fc.assert(property, { seed: 974, numRuns: 10_000 });
});

test("two texts never have the same guarded form", () => {
  const property = fc.property(text, text, (first, second) => {
    if (first !== second) expect(guardText(first)).not.toBe(guardText(second));
  });
  fc.assert(property, { seed: 975, numRuns: 2000 });
});
