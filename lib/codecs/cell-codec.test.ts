import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { type CellFormat, longestCell, optionalCell, requiredCell, restricted } from "./cell-codec";
import { dateCell } from "./date-cell";
import { citationListCell, idListCell } from "./list-cell";
import { amountCell, between, booleanCell, decimalCell, wholeCell } from "./number-cell";
import { readCell, writtenBack } from "./testing/read-cell";
import { idCell, lineCell, oneOfCell, textCell, urlCell, wordCell } from "./text-cell";

const formats: Readonly<Record<string, CellFormat<unknown>>> = {
  text: widened(textCell),
  line: widened(lineCell),
  id: widened(idCell),
  word: widened(wordCell),
  url: widened(urlCell),
  whole: widened(wholeCell),
  decimal: widened(decimalCell()),
  "decimal(4)": widened(decimalCell(4)),
  "decimal of degrees": widened(between(decimalCell(), -90, 90)),
  amount: widened(amountCell),
  boolean: widened(booleanCell),
  date: widened(dateCell),
  ids: widened(idListCell),
  citations: widened(citationListCell),
  oneOf: widened(oneOfCell(["up_to", "exact"])),
};

function widened<Value>(format: CellFormat<Value>): CellFormat<unknown> {
  return {
    output: z.unknown(),
    decode: format.decode,
    encode: (value) => z.encode(requiredCell(format), format.output.parse(value)),
  };
}

/** Cells that look like what people type, so that many of them are accepted and many just miss. */
const cells = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.stringMatching(/^[-+$]?[0-9,]{1,9}(\.[0-9]{1,5})?(e[0-9]{1,3})?[kMB]?$/),
  fc.stringMatching(/^[a-zA-Z0-9]{1,5}([-_ ][a-z0-9]{1,5}){0,3}$/),
  fc.stringMatching(/^ ?[a-z0-9]{1,4}(#p\. ?[0-9,]{1,3})?([;,] ?[a-z]{0,4}(#§2)?){0,3}$/),
  fc.stringMatching(/^[12][0-9]{3}([-/.][0-9]{1,2}([-/.][0-9]{1,2})?)?[~?]?(\/(\.\.|[12][0-9]{3}))?$/),
  fc.stringMatching(/^ ?https?:\/\/[a-z]{1,5}\.example\/[a-z ]{0,5}$/),
  fc.constantFrom("true", "FALSE", " yes", "0", "-0", "-0.0", "up_to", "up to", "Exact", "나루", "나루", "=1+1", "＝1"),
);

test.each(Object.entries(formats))(
  "%s: what is read is written back as a cell that is read as the same value",
  (name, format) => {
    const property = fc.property(cells, (cell) => {
      const read = readCell(format, cell);
      if (!("value" in read)) return;
      const written = writtenBack(format, cell) ?? "";
      expect(readCell(format, written)).toEqual(read);
      // A number may lose superfluous zeros, or gain those of its column; nothing else changes.
      if (name.startsWith("decimal")) expect(Number(written)).toBe(Number(cell));
      else expect(written).toBe(cell);
    });
    fc.assert(property, { seed: 20250210, numRuns: 1500 });
  },
);

test.each(Object.entries(formats))("%s: a refused cell has a reason, and its fix is accepted", (_, format) => {
  const property = fc.property(cells, (cell) => {
    const read = readCell(format, cell);
    if ("value" in read) return;
    expect(read.reason).toMatch(/^[a-z]/);
    if (read.fix !== undefined) expect(readCell(format, read.fix)).toHaveProperty("value");
  });
  fc.assert(property, { seed: 20250211, numRuns: 1500 });
});

test.each(Object.entries(formats))(
  "%s: an empty cell is absent where the column allows it, and refused elsewhere",
  (_, format) => {
    expect(z.safeDecode(optionalCell(format), "")).toEqual({ success: true, data: null });
    expect(z.encode(optionalCell(format), null)).toBe("");
    expect(readCell(format, "")).toEqual({ reason: "is missing" });
  },
);

test("an optional cell that is not empty is read like a required one", () => {
  expect(z.decode(optionalCell(wholeCell), "12")).toBe(12);
  expect(z.encode(optionalCell(wholeCell), 12)).toBe("12");
  expect(z.safeDecode(optionalCell(wholeCell), "twelve").success).toBe(false);
});

test("a fix that would be refused as well is left out", () => {
  const format: CellFormat<string> = {
    ...idCell,
    decode: (cell) => (cell === "a" ? { value: cell } : { reason: { en: "no", ko: "아님" }, fix: "b" }),
  };
  expect(readCell(format, "c")).toEqual({ reason: "no" });
});

test.each(Object.entries(formats))("%s: a cell of a million characters is refused, and not repeated", (_, format) => {
  const read = readCell(format, "1".repeat(1_000_000));
  expect(read).toEqual({ reason: "has 1,000,000 characters, where at most 5,000 are allowed; shorten it" });
});

test("the limit of characters holds where an empty cell is allowed as well", () => {
  expect(z.safeDecode(optionalCell(textCell), "a".repeat(longestCell)).success).toBe(true);
  expect(z.safeDecode(optionalCell(textCell), "a".repeat(longestCell + 1)).success).toBe(false);
});

test("a restricted format refuses what the test refuses, and all that the format refuses", () => {
  const even = restricted(wholeCell, (value) => value % 2 === 0, { en: "odd", ko: "홀수다" });
  expect(["4", "5", "x"].map((cell) => readCell(even, cell))).toEqual([
    { value: 4 },
    { reason: "odd" },
    { reason: "not a whole number" },
  ]);
});
