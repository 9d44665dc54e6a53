import fc from "fast-check";
import { expect, test } from "vitest";
import { formatQuantity } from "./format-quantity";

test.each([
  [704_000, "won", "en", "704,000 won"],
  [704_000, "원", "ko", "70만4000원"],
  [2_000_000, "원", "ko", "200만원"],
  [9999, "명", "ko", "9,999명"],
  [10_000, "명", "ko", "1만명"],
  [-120_000, "명", "ko", "-12만명"],
  [0, "%", "ko", "0%"],
  [38.47, "%", "en", "38.47%"],
  [38.47, "%", "ko", "38.47%"],
  [12_500.5, "kWh", "ko", "12,500.5 kWh"],
  [7, "GW", "ko", "7 GW"],
  [7, "GW", "en", "7 GW"],
] as const)("%d in %s, %s: %s", (value, unit, lang, text) => {
  expect(formatQuantity(value, unit, lang)).toBe(text);
});

test("no digit of a whole number is lost in Korean", () => {
  const zeros: Readonly<Record<string, number>> = { 만: 1e4, 억: 1e8, 조: 1e12 };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), (value) => {
      const text = formatQuantity(value, "명", "ko").replaceAll(",", "").replace(/명$/, "");
      const parts = [...text.matchAll(/(\d+)([만억조]?)/g)];
      expect(parts.reduce((sum, [, digits, unit = ""]) => sum + Number(digits) * (zeros[unit] ?? 1), 0)).toBe(value);
    }),
  );
});
