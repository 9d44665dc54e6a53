import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountCell, between, booleanCell, decimalCell, decimalText, positive, wholeCell } from "./number-cell";
import { readCell, writtenBack } from "./testing/read-cell";

describe("a whole number", () => {
  test.each([
    ["0", 0],
    ["-5", -5],
    ["97400000000", 97_400_000_000],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
  ])("%s is read", (cell, value) => expect(readCell(wholeCell, cell)).toEqual({ value }));

  test.each([
    ["97.4B", "97400000000"],
    ["1,000", "1000"],
    ["$ 38 million", undefined],
    ["₩1.5tn", "1500000000000"],
    ["1.5e9", "1500000000"],
    ["+3", undefined],
    ["007", "7"],
    [" 12 ", "12"],
    ["-0", "0"],
    ["12.5", undefined],
    ["97,4B", undefined],
    ["1,00,000", undefined],
    ["1e400", undefined],
    ["0x10", undefined],
    [" ", undefined],
    ["undisclosed", undefined],
  ])("%j is refused, fix %j", (cell, fix) =>
    expect(readCell(wholeCell, cell)).toEqual({ reason: "not a whole number", ...(fix && { fix }) }),
  );

  test("one that a number cannot hold exactly is refused", () => {
    expect(readCell(wholeCell, "9007199254740993")).toEqual({ reason: "a number too large to be kept exactly" });
  });

  test("every safe integer is written back as it was read", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(writtenBack(wholeCell, String(value))).toBe(String(value));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});

describe("a decimal number", () => {
  test.each([
    ["-1.0", -1],
    ["0.25", 0.25],
    ["-0.5", -0.5],
    ["127.5", 127.5],
    ["0.0000001", 1e-7],
  ])("%s is read", (cell, value) => expect(readCell(decimalCell(), cell)).toEqual({ value }));

  test.each([
    ["1,234.5", "1234.5"],
    ["1e-3", undefined],
    ["-0.0", "0"],
    [".5", "0.5"],
    ["1.", undefined],
    ["north", undefined],
  ])("%j is refused, fix %j", (cell, fix) =>
    expect(readCell(decimalCell(), cell)).toEqual({ reason: "not a decimal number", ...(fix && { fix }) }),
  );

  test("one with more digits than are kept is refused, so that no digit is lost silently", () => {
    const reason = "a number with more digits than are kept";
    expect(readCell(decimalCell(4), "1447.60005")).toEqual({ reason, fix: "1447.6001" });
    expect(readCell(decimalCell(), "0.12345678901234567890")).toEqual({ reason, fix: "0.12345678901234568" });
  });

  test("a column's number of digits is written, whatever was read", () => {
    expect(writtenBack(decimalCell(4), "1447.6")).toBe("1447.6000");
    expect(writtenBack(decimalCell(4), "1088.1300")).toBe("1088.1300");
    expect(writtenBack(decimalCell(), "1.50")).toBe("1.5");
  });
});

describe("numbers within bounds", () => {
  const unpaid = "not more than zero; if the amount was not disclosed, leave the cell empty";
  test.each([
    ["an amount", amountCell, "0", unpaid],
    ["an amount", amountCell, "-5", unpaid],
    ["a rate", positive(decimalCell(4)), "0.0000", "not more than zero"],
    ["a capacity", positive(wholeCell), "-1", "not more than zero"],
    ["a latitude", between(decimalCell(), -90, 90), "91", "not between -90 and 90"],
    ["a latitude", between(decimalCell(), -90, 90), "-90.0001", "not between -90 and 90"],
    ["a longitude", between(decimalCell(), -180, 180), "180.5", "not between -180 and 180"],
  ])("%s: %3$s is refused", (_, format, cell, reason) => expect(readCell(format, cell)).toEqual({ reason }));

  test.each([
    ["an amount", amountCell, "1"],
    ["a latitude", between(decimalCell(), -90, 90), "-90"],
    ["a longitude", between(decimalCell(), -180, 180), "180.0"],
  ])("%s: %3$s is read", (_, format, cell) => expect(readCell(format, cell)).toEqual({ value: Number(cell) }));

  test("a fix lies within the bounds as well", () => {
    expect(readCell(amountCell, "1,000")).toHaveProperty("fix", "1000");
    expect(readCell(amountCell, "-1,000")).not.toHaveProperty("fix");
  });

  test("exactly the numbers between the bounds are read", () => {
    const property = fc.property(fc.integer({ min: -200, max: 200 }), (value) => {
      expect("value" in readCell(between(decimalCell(), -90, 90), String(value))).toBe(Math.abs(value) <= 90);
      expect("value" in readCell(amountCell, String(value))).toBe(value > 0);
    });
    fc.assert(property, { seed: 90, numRuns: 500 });
  });
});

test.each([
  [1e21, "1000000000000000000000"],
  [-1.5e300, /^-15\d{299}$/],
  [1e-7, "0.0000001"],
  [1.5e-7, "0.00000015"],
  [1e-25, "0"],
  [100, "100"],
])("decimalText(%s) has no exponent", (value, text) => {
  if (typeof text === "string") expect(decimalText(value)).toBe(text);
  else expect(decimalText(value)).toMatch(text);
});

test("decimalText never writes an exponent or group marks", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(decimalText(value)).toMatch(/^-?\d+(\.\d+)?$/);
    }),
    { seed: 2, numRuns: 2000 },
  );
});

test.each([
  ["true", { value: true }],
  ["false", { value: false }],
  ["TRUE", { reason: "not true or false", fix: "true" }],
  ["no", { reason: "not true or false", fix: "false" }],
  [" 1", { reason: "not true or false", fix: "true" }],
  ["maybe", { reason: "not true or false" }],
])("the boolean %j", (cell, read) => expect(readCell(booleanCell, cell)).toEqual(read));
