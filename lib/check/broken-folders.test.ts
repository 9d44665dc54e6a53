import { expect, test } from "vitest";
import { checkStory } from "./check-story";
import { type Broken, cell, inEnglish, passage, text, without } from "./testing/broken";
import { sampleStory } from "./testing/sample-story";

function onlyItsHeader(file: string) {
  return text(file, (all) => all.slice(0, all.indexOf("\n") + 1));
}

function headerOf(file: string) {
  return sampleStory().get(file)?.split("\r\n")[0];
}

function copiedFile(from: string, to: string) {
  return text(to, () => sampleStory().get(from) ?? "");
}

function renamedFile(from: string, to: string) {
  const texts = sampleStory();
  const content = texts.get(from) ?? "";
  texts.delete(from);
  return texts.set(to, content);
}

const stray = "a quotation mark stands inside a cell; write it twice and quote the whole cell";

const badFiles: readonly Broken[] = [
  [
    "a column named twice",
    passage("topics.csv", "title_ko", "title_en"),
    "topics.csv",
    1,
    "title_en",
    'the header names a column twice: "title_en"',
  ],
  [
    "a mistyped column",
    passage("deals.csv", ",to_entities,", ",to_entitys,"),
    "deals.csv",
    1,
    "to_entitys",
    'not a column of deals: "to_entitys"',
    "to_entities",
  ],
  [
    "a column too many",
    text("topics.csv", (all) => all.replaceAll("\r\n", ",x\r\n")),
    "topics.csv",
    1,
    "x",
    'not a column of topics: "x"',
  ],
  [
    "a nameless column",
    text("topics.csv", (all) => all.replaceAll("\r\n", ",\r\n")),
    "topics.csv",
    1,
    "",
    'not a column of topics: ""',
  ],
  [
    "a missing column",
    text("topics.csv", (all) => all.replaceAll(/,(order|1)\r\n/g, "\r\n")),
    "topics.csv",
    1,
    "order",
    'the header lacks a column: "order"',
  ],
  [
    "a short row",
    passage("topics.csv", ",1\r\n", "\r\n"),
    "topics.csv",
    2,
    undefined,
    "the row has 3 cells where the header has 4; look for a missing or unquoted comma",
  ],
  [
    "a long row",
    passage("topics.csv", ",1\r\n", ",1,\r\n"),
    "topics.csv",
    2,
    undefined,
    "the row has 5 cells where the header has 4; look for a missing or unquoted comma",
  ],
  [
    "a short row of terms",
    passage("terms.csv", "bid (한국어),2,,\r\n", "bid (한국어),2,\r\n"),
    "terms.csv",
    7,
    undefined,
    "the row has 7 cells where the header has 8; look for a missing or unquoted comma",
  ],
  [
    "a bad word of terms",
    cell("terms", "deals-kind-bid", "word", "a bid"),
    "terms.csv",
    7,
    "word",
    'not a word of a fixed list (letters, digits, underscores): "a bid"',
    "a_bid",
  ],
  [
    "an empty line",
    passage("deals.csv", "pier-part,", "\r\npier-part,"),
    "deals.csv",
    6,
    undefined,
    "an empty line; remove it",
  ],
  [
    "an unclosed quote",
    passage("events.csv", "ev-bid", '"ev-bid'),
    "events.csv",
    2,
    undefined,
    "a quotation mark opens here and never closes",
  ],
  ["a stray quote", passage("deals.csv", "Pier fund,", 'Pier "fund,'), "deals.csv", 5, undefined, stray],
  [
    "semicolons for commas",
    text("topics.csv", (all) => all.replaceAll(",", ";")),
    "topics.csv",
    1,
    undefined,
    "cells are separated by semicolons; save the file with commas",
  ],
  [
    "tabs for commas",
    text("topics.csv", (all) => all.replaceAll(",", "\t")),
    "topics.csv",
    1,
    undefined,
    "cells are separated by tabs; save the file with commas",
  ],
  [
    "quoted cells with semicolons",
    text("deals.csv", (all) => all.replaceAll(/[^,\r\n]+/g, '"$&"').replaceAll(",", ";")),
    "deals.csv",
    1,
    undefined,
    "cells are separated by semicolons; save the file with commas",
  ],
  [
    "bars for commas",
    text("topics.csv", (all) => all.replaceAll(",", "|")),
    "topics.csv",
    1,
    undefined,
    "cells are separated by bars; save the file with commas",
  ],
  [
    "full-width commas",
    text("topics.csv", (all) => all.replaceAll(",", "，")),
    "topics.csv",
    1,
    undefined,
    "cells are separated by full-width commas; save the file with commas",
  ],
  [
    "a row with semicolons",
    passage("topics.csv", "fares,Fares,Fares (한국어),1", "fares;Fares;Fares (한국어);1"),
    "topics.csv",
    2,
    undefined,
    "cells are separated by semicolons here; use commas",
  ],
  [
    "a line for Excel alone",
    text("topics.csv", (all) => `sep=,\r\n${all}`),
    "topics.csv",
    1,
    undefined,
    'the first line is for Excel alone; remove it: "sep=,"',
  ],
  [
    "no header",
    text("topics.csv", (all) => all.slice(all.indexOf("\n") + 1)),
    "topics.csv",
    1,
    undefined,
    'the first line is not the header of topics: "fares,Fares,Fares (한국어),1"',
  ],
  [
    "a header in capitals, with spaces",
    passage("topics.csv", "id,title_en,title_ko,order", "ID, Title_en, Title_ko, Order"),
    "topics.csv",
    1,
    undefined,
    'columns are written in small letters, without spaces: "ID, Title_en, Title_ko, Order"',
    "id,title_en,title_ko,order",
  ],
  [
    "one dataset under the name of another",
    copiedFile("cases.csv", "topics.csv"),
    "topics.csv",
    1,
    undefined,
    `holds the columns of cases, not those of topics: ${JSON.stringify(headerOf("cases.csv"))}`,
  ],
  [
    "a workbook",
    text("topics.csv", () => "PK\u0003\u0004\ufffd\u0000"),
    "topics.csv",
    1,
    undefined,
    "is a workbook (XLSX, ODS) or another ZIP file under another name; save it as CSV with commas, in UTF-8",
  ],
  [
    "UTF-16",
    text("sites.csv", (all) => Buffer.from(`\ufeff${all}`, "utf16le").toString("utf8")),
    "sites.csv",
    1,
    undefined,
    "is UTF-16 and not UTF-8; save the file as UTF-8",
  ],
  [
    "nothing but empty lines",
    text("terms.csv", () => "\r\n ,,\r\n"),
    "terms.csv",
    1,
    undefined,
    "the file is empty; it needs at least its header line",
  ],
  [
    "the header of deals alone",
    onlyItsHeader("deals.csv"),
    "deals.csv",
    1,
    undefined,
    'holds only its header, while its rows are named 6 times elsewhere; put them back, such as: "ferry-bid"',
  ],
  [
    "the header of cases alone",
    onlyItsHeader("cases.csv"),
    "cases.csv",
    1,
    undefined,
    'holds only its header, while its rows are named once elsewhere; put them back, such as: "ferry-case"',
  ],
  [
    "the header of sources alone",
    onlyItsHeader("sources.csv"),
    "sources.csv",
    1,
    undefined,
    expect.stringMatching(/^holds only its header, while its rows are named \d\d times elsewhere; .*: "gazette-2030"$/),
  ],
  [
    "the header of terms alone",
    onlyItsHeader("terms.csv"),
    "terms.csv",
    1,
    undefined,
    expect.stringMatching(/^holds only its header, while its words are named \d\d times elsewhere; .*: "bid"$/),
  ],
  [
    "a list without words",
    text("terms.csv", (all) => all.replaceAll(/^.*,deals\.kind,.*\r\n/gm, "")),
    "terms.csv",
    1,
    "list",
    'the list deals.kind has no word, while deals.csv uses it 3 times; add words such as: "bid"',
  ],
  [
    "a file in capitals",
    renamedFile("deals.csv", "DEALS.CSV"),
    "DEALS.CSV",
    1,
    undefined,
    'no dataset has this name: "DEALS.CSV"',
    "deals.csv",
  ],
  [
    "a story file in capitals",
    renamedFile("story.json", "Story.json"),
    "Story.json",
    1,
    undefined,
    'no dataset has this name: "Story.json"',
    "story.json",
  ],
  [
    "a byte order mark",
    text("terms.csv", (all) => `\ufeff${all}`),
    "terms.csv",
    1,
    undefined,
    "begins with a byte order mark; save the file as UTF-8 without BOM",
  ],
  [
    "bytes that are not UTF-8",
    passage("sites.csv", "East bank,", "East b\ufffdnk,"),
    "sites.csv",
    2,
    undefined,
    "is not UTF-8 here; save the file as UTF-8",
  ],
  [
    "line ends of CR alone",
    text("topics.csv", (all) => all.replaceAll("\r\n", "\r")),
    "topics.csv",
    1,
    undefined,
    "ends its lines with CR alone; save the file with line ends CRLF or LF",
  ],
  [
    "an empty file",
    text("terms.csv", () => ""),
    "terms.csv",
    1,
    undefined,
    "the file is empty; it needs at least its header line",
  ],
  ["a missing file", without("entities.csv"), "entities.csv", 1, undefined, "the file is missing: entities.csv"],
  [
    "a stray file",
    sampleStory().set("Deals 2.csv", "a\r\n"),
    "Deals 2.csv",
    1,
    undefined,
    'no dataset has this name: "Deals 2.csv"',
  ],
];

test.each(badFiles)("%s gives exactly one fault", (_, texts, file, line, column, message, fix) => {
  expect(inEnglish(checkStory(texts).faults)).toEqual([{ file, line, column, message, fix }]);
});

test("a header alone is no fault where nothing names its rows", () => {
  for (const file of ["exchange_rates.csv", "notes.csv", "valuations.csv", "sites.csv"])
    expect(checkStory(onlyItsHeader(file)).faults, file).toEqual([]);
});

test("a file that could not be read is one fault, with the reason, and its rows are not missed elsewhere", () => {
  const texts = without("deals.csv");
  texts.delete("story.json");
  const unread = new Map([
    ["deals.csv", { en: "is a folder", ko: "폴더다" }],
    ["story.json", { en: "may not be read", ko: "읽을 수 없다" }],
  ]);
  expect(inEnglish(checkStory(texts, unread).faults)).toEqual([
    { file: "deals.csv", line: 1, message: "is a folder" },
    { file: "story.json", line: 1, message: "may not be read" },
  ]);
});

test("a row that could not be read is not missed elsewhere", () => {
  const texts = passage("entities.csv", "ada-fenn,person,north,", "ada-fenn,person,");
  expect(checkStory(texts).faults.map(({ file, line }) => [file, line])).toEqual([["entities.csv", 2]]);
});
