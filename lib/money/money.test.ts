import { expect, test } from "vitest";
import { wholeAmount } from "./money";

test("a whole amount keeps its value", () => {
  expect(wholeAmount(97_400_000_000)).toBe(97_400_000_000n);
  expect(wholeAmount(-5)).toBe(-5n);
  expect(wholeAmount(-0)).toBe(0n);
});

test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])("%s is refused", (amount) => {
  expect(() => wholeAmount(amount)).toThrow(new RangeError(`amount is not a whole number: ${amount}`));
});
