import { parse as csvParse } from "csv-parse/sync";
import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { readRecords } from "./read-records";
import { type CsvCell, writeCell, writeRecords } from "./write-records";

const written = (records: readonly (readonly CsvCell[])[]) => [...writeRecords(records)].join("");

test.each([
  [null, ""],
  ["", '""'],
  ["a", "a"],
  ["a b", "a b"],
  ["a,b", '"a,b"'],
  ['say "a"', '"say ""a"""'],
  ["a\nb", '"a\nb"'],
  ["a\rb", '"a\rb"'],
  [" a", '" a"'],
  ["a\t", '"a\t"'],
  ["\ufeffa", '"\ufeffa"'],
  ["나루", "나루"],
  ["-1.0", "-1.0"],
])("the cell %j is written as %s", (cell, text) => expect(writeCell(cell)).toBe(text));

test("a record of one absent cell is written so that no reader skips it", () => {
  expect(written([["a"], [null], ["b"]])).toBe('a\r\n""\r\nb\r\n');
  expect(
    written([
      ["a", "b"],
      [null, null],
    ]),
  ).toBe("a,b\r\n,\r\n");
});

const piece = fc.constantFrom(
  ..."ab1 ,\"'\r\n\t;|".split(""),
  ...'\r\n,"",나루,다툼,é,🛶,\u2028,\u00a0,\ufeff,=1+1,\\,NULL,\u0000'.split(",").filter(Boolean),
);
const cell: fc.Arbitrary<CsvCell> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom<CsvCell>(null, "", " ", "\ufeff", '"', "\r", "\n", "\r\n", ",", "#a") },
  { weight: 3, arbitrary: fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

const readers: Readonly<Record<string, (text: string) => readonly (readonly string[])[]>> = {
  "csv-parse": (text) => csvParse(text, { info: false }),
  "csv-parse that skips empty lines and a byte order mark": (text) =>
    csvParse(text, { bom: true, skip_empty_lines: true }),
  // Papa Parse takes the line end after the last record for a further record of one empty cell.
  papaparse: (text) => Papa.parse<string[]>(text, { delimiter: "," }).data.slice(0, -1),
  "d3-dsv": (text) => csvParseRows(text),
  "our own reader": (text) => {
    const read = readRecords(text);
    return read.ok ? read.records.map(({ cells }) => cells) : [[read.reason.en]];
  },
};

test.each(Object.entries(readers))("1,000 random tables are read back identically by %s", (_, read) => {
  const property = fc.property(table, (records) => {
    expect(read(written(records))).toEqual(records.map((cells) => cells.map((each) => each ?? "")));
  });
  fc.assert(property, { seed: 20250121, numRuns: 1000 });
});

test("every record ends in CRLF and there is no other line end outside quotes", () => {
  const property = fc.property(table, (records) => {
    for (const line of writeRecords(records)) {
      expect(line.endsWith("\r\n")).toBe(true);
      expect(line.slice(0, -2).replaceAll(/"(?:[^"]|"")*"/g, "")).not.toMatch(/[\r\n"]/);
    }
  });
  fc.assert(property, { seed: 20250122, numRuns: 1000 });
});

test("absent and empty differ in the text", () => {
  expect(written([["a", null, "", "b"]])).toBe('a,,"",b\r\n');
});
