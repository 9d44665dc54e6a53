import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { toTsv } from "./to-tsv";

test("cells are separated by tabs, rows by line breaks", () => {
  expect(
    toTsv([
      ["Deal", "Amount"],
      ["A", "$1 million"],
    ]),
  ).toBe("Deal\tAmount\nA\t$1 million");
});

test.each([
  ["a\tb", '"a\tb"'],
  ["a\nb", '"a\nb"'],
  ["a\rb", '"a\rb"'],
  ["a\r\nb", '"a\r\nb"'],
  ['say "a"', '"say ""a"""'],
  ["a, b", "a, b"],
])("%j becomes %j", (cell, expected) => expect(toTsv([[cell]])).toBe(expected));

test("a TSV parser reads back any cells", () => {
  const cell = fc.stringMatching(/^[ab"\t\r\n,가]{0,6}$/);
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(table, (rows) => {
      expect(Papa.parse<string[]>(toTsv(rows), { delimiter: "\t", newline: "\n" }).data).toEqual(rows);
    }),
  );
});
