import { expect, test } from "vitest";
import { checkStory } from "./check-story";
import { type Broken, cell, passage, text, without } from "./testing/broken";
import { sampleStory } from "./testing/sample-story";

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
    passage("terms.csv", "bid (한국어),2,\r\n", "bid (한국어),2\r\n"),
    "terms.csv",
    7,
    undefined,
    "the row has 6 cells where the header has 7; look for a missing or unquoted comma",
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
  expect(checkStory(texts).faults).toEqual([{ file, line, column, message, fix }]);
});

test("a row that could not be read is not missed elsewhere", () => {
  const texts = passage("entities.csv", "ada-fenn,person,north,", "ada-fenn,person,");
  expect(checkStory(texts).faults.map(({ file, line }) => [file, line])).toEqual([["entities.csv", 2]]);
});
