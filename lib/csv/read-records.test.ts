import fc from "fast-check";
import { expect, test } from "vitest";
import { englishOf } from "@/lib/text/testing/english-of";
import { readRecords } from "./read-records";
import { writeRecords } from "./write-records";

test.each([
  ["LF", "\n"],
  ["CRLF", "\r\n"],
])("line ends may be %s, and records know the line on which they start", (_, end) => {
  const text = ["a,b", `"x${end}${end}y",1`, "", `"p${end}q","r${end}s"`, "c,d", ""].join(end);
  expect(readRecords(text)).toEqual({
    ok: true,
    records: [
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: [`x${end}${end}y`, "1"] },
      { line: 5, cells: [""] },
      { line: 6, cells: [`p${end}q`, `r${end}s`] },
      { line: 9, cells: ["c", "d"] },
    ],
  });
});

test("the last record needs no line end", () => {
  expect(readRecords("a\nb")).toEqual(readRecords("a\nb\n"));
});

test("records may differ in length", () => {
  const read = readRecords("a,b\n1\n1,2,3\n");
  expect(read.ok && read.records.map(({ cells }) => cells.length)).toEqual([2, 1, 3]);
});

test("quotes are taken away, doubled quotes halved, spaces left", () => {
  const read = readRecords('"a","b ""c""",""," d ", e \n');
  expect(read.ok && read.records[0]?.cells).toEqual(["a", 'b "c"', "", " d ", " e "]);
});

test("an empty text has no records", () => {
  expect(readRecords("")).toEqual({ ok: true, records: [] });
});

const stray = "a quotation mark stands inside a cell; write it twice and quote the whole cell";
const open = "a quotation mark opens here and never closes";
const notUtf8 = "is not UTF-8 here; save the file as UTF-8";

test.each([
  ["an unclosed quote", 'a,b\r\n1,2\r\n3,"x\r\ny,z\r\n4,5\r\n', 3, open],
  ["an unclosed quote behind cells of several lines", 'a,b\n"p\nq",1\n"r\ns","t\nu\n', 5, open],
  ["an unclosed quote at the very end", 'a,b\n1,"', 2, open],
  ["a quote inside an unquoted cell", 'a,b\n1,2\n3,x"y\n', 3, stray],
  ["text behind a closing quote", 'a,b\n1,"x"y\n', 2, stray],
  ["a space before an opening quote", 'a,b\n1, "x"\n', 2, stray],
  ["a stray quote in a record of several lines: where it starts", 'a,b\r\n"p\r\nq",1\r\n"r\r\ns",x"y\r\n', 4, stray],
  ["a byte order mark", "\ufeffa,b\n", 1, "begins with a byte order mark; save the file as UTF-8 without BOM"],
  ["bytes that are not UTF-8", Buffer.from("a,b\n1,2\n3,\xe9\n", "latin1").toString("utf8"), 3, notUtf8],
  ["line ends of CR alone", "a,b\r1,2\r", 1, "ends its lines with CR alone; save the file with line ends CRLF or LF"],
])("%s is refused with its line", (_, text, line, reason) => {
  const read = readRecords(text);
  expect(read.ok || { ...read, reason: englishOf(read.reason) }).toEqual({ ok: false, line, reason });
});

test("each record of a written file is on the line that was counted", () => {
  const cell = fc
    .array(fc.constantFrom("a", " ", '"', ",", "\n", "\r\n", "나"), { maxLength: 6 })
    .map((pieces) => pieces.join(""));
  const property = fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (records) => {
    const lines: number[] = [];
    let line = 1;
    for (const text of writeRecords(records)) {
      lines.push(line);
      line += text.split("\n").length - 1;
    }
    const read = readRecords([...writeRecords(records)].join(""));
    expect(read.ok && read.records.map((record) => record.line)).toEqual(lines);
  });
  fc.assert(property, { seed: 7, numRuns: 1000 });
});

test("any text is read or refused, never thrown at", () => {
  const text = fc.array(fc.constantFrom("a", '"', ",", "\n", "\r\n", "\r", "\ufeff", "\ufffd", " "), { maxLength: 20 });
  const property = fc.property(text, (pieces) => {
    const read = readRecords(pieces.join(""));
    if (!read.ok) expect(read.line).toBeGreaterThan(0);
  });
  fc.assert(property, { seed: 8, numRuns: 2000 });
});
