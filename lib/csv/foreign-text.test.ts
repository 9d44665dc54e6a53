import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { englishOf } from "@/lib/text/testing/english-of";
import { foreignText } from "./foreign-text";
import { writeRecords } from "./write-records";

const wanted = { en: "CSV with commas", ko: "쉼표로 나눈 CSV" };
const csv = "id,title_en,title_ko\r\nfares,Fares,요금\r\n";
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
const saveAs = "save it as CSV with commas, in UTF-8";
const notUtf8 = "is UTF-16 and not UTF-8; save the file as UTF-8";
const conflict = "Git left a conflict here; keep one side and remove its three marks";

test.each([
  [
    "a workbook",
    Buffer.from(zipSync({ "xl/workbook.xml": new Uint8Array(9) })),
    1,
    `is a workbook (XLSX, ODS) or another ZIP file under another name; ${saveAs}`,
  ],
  [
    "an old workbook",
    Buffer.from("d0cf11e0a1b11ae10000", "hex"),
    1,
    `is an old workbook (XLS) under another name; ${saveAs}`,
  ],
  ["a compressed file", gzipSync(csv), 1, `is a compressed file (gzip) under another name; ${saveAs}`],
  ["a PDF", Buffer.from("%PDF-1.7\n%\xe2\xe3\n", "latin1"), 1, `is a PDF file under another name; ${saveAs}`],
  ["RTF", Buffer.from("{\\rtf1\\ansi"), 1, `is a formatted text (RTF) under another name; ${saveAs}`],
  [
    "a page that asks for a password",
    Buffer.from("\n<!DOCTYPE html>"),
    1,
    `is a web page under another name; ${saveAs}`,
  ],
  ["a page without a type", Buffer.from("<HTML><body>"), 1, `is a web page under another name; ${saveAs}`],
  ["XML", Buffer.from('<?xml version="1.0"?>'), 1, `is XML under another name; ${saveAs}`],
  ["UTF-16 LE with its mark", Buffer.from(`\ufeff${csv}`, "utf16le"), 1, notUtf8],
  ["UTF-16 BE with its mark", utf16be(`\ufeff${csv}`), 1, notUtf8],
  ["UTF-16 LE", Buffer.from(csv, "utf16le"), 1, notUtf8],
  ["UTF-16 BE", utf16be(csv), 1, notUtf8],
  [
    "UTF-8 with a mark",
    Buffer.from(`\ufeff${csv}`),
    1,
    "begins with a byte order mark; save the file as UTF-8 without BOM",
  ],
  ["CP949", Buffer.from("id,title_ko\r\nfares,\xbf\xe4\r\n", "latin1"), 2, "is not UTF-8 here; save the file as UTF-8"],
  [
    "a pointer of Git LFS",
    Buffer.from("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 1\n"),
    1,
    "is a pointer of Git LFS and not the file itself; run `git lfs pull`",
  ],
  ["a conflict", Buffer.from(`${csv}<<<<<<< HEAD\r\na,b,c\r\n=======\r\n>>>>>>> x\r\n`), 3, conflict],
  ["what is left of a conflict", Buffer.from(`${csv}a,b,c\n=======\n`), 4, conflict],
])("%s is named, with what to do", (_, bytes, line, reason) => {
  const found = foreignText(bytes.toString("utf8"), wanted);
  expect(found && { ...found, reason: englishOf(found.reason) }).toEqual({ line, reason });
});

test("nothing is said of a CSV file, whatever its cells hold", () => {
  const cell = fc.stringMatching(/^[a-zA-Z가-힣0-9 ,"'<>={%-]{0,20}$/);
  const property = fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), (records) => {
    const text = [...writeRecords([["id", "title_en"], ...records])].join("");
    expect(foreignText(text, wanted)).toBeUndefined();
  });
  fc.assert(property, { seed: 16, numRuns: 1000 });
});
