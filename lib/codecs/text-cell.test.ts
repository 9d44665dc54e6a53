import { describe, expect, test } from "vitest";
import { readCell } from "./testing/read-cell";
import { idCell, oneOfCell, textCell, urlCell, wordCell } from "./text-cell";

describe("text", () => {
  test.each(["a", "나루 다툼, 그리고", "two\r\nlines", "a = b", "1", "'quoted'", '"'])("%j is read", (cell) =>
    expect(readCell(textCell, cell)).toEqual({ value: cell }),
  );

  test.each([
    [" ", "holds only spaces", undefined],
    ["\ufeff", "holds only spaces", undefined],
    [" a", "has spaces at its ends", "a"],
    ["a\n", "has spaces at its ends", "a"],
    [" =a", "has spaces at its ends", undefined],
    ["나루".normalize("NFD"), "is not in Unicode form NFC (composed Hangul)", "나루"],
    ["a\u200bb", "holds an invisible control character", undefined],
    ["a\u0000", "holds an invisible control character", undefined],
    ["a\ufeffb", "holds an invisible control character", undefined],
    ["=1+1", "starts like a spreadsheet formula; begin with a word instead", undefined],
    ["＝1", "starts like a spreadsheet formula; begin with a word instead", undefined],
    ["''@a", "starts like a spreadsheet formula; begin with a word instead", undefined],
    ["- a", "starts like a spreadsheet formula; begin with a word instead", undefined],
  ])("%j is refused: %s", (cell, reason, fix) =>
    expect(readCell(textCell, cell)).toEqual({ reason, ...(fix && { fix }) }),
  );
});

describe("an id", () => {
  test.each(["a", "a-b", "2030-02", "0"])("%j is read", (cell) =>
    expect(readCell(idCell, cell)).toEqual({ value: cell }),
  );

  test.each([
    ["Ada Fenn", "ada-fenn"],
    ["ada_fenn", "ada-fenn"],
    ["-a--b-", "a-b"],
    ["나루", undefined],
  ])("%j is refused, fix %j", (cell, fix) =>
    expect(readCell(idCell, cell)).toEqual({
      reason: "not an id in kebab-case (lower-case letters, digits, single hyphens)",
      ...(fix && { fix }),
    }),
  );
});

describe("a word of a fixed list", () => {
  test.each(["bid", "up_to", "US", "a1"])("%j is read", (cell) =>
    expect(readCell(wordCell, cell)).toEqual({ value: cell }),
  );

  test.each([
    ["up to", "up_to"],
    [" bid ", "bid"],
    ["1a", undefined],
    ["제안", undefined],
  ])("%j is refused, fix %j", (cell, fix) =>
    expect(readCell(wordCell, cell)).toEqual({
      reason: "not a word of a fixed list (letters, digits, underscores)",
      ...(fix && { fix }),
    }),
  );
});

describe("one of a few words", () => {
  const format = oneOfCell(["exact", "up_to"]);

  test("a word is read", () => expect(readCell(format, "up_to")).toEqual({ value: "up_to" }));

  test.each([
    ["Up to", "up_to"],
    ["up-to ", "up_to"],
    ["EXACT", "exact"],
    ["almost", undefined],
  ])("%j is refused, fix %j", (cell, fix) =>
    expect(readCell(format, cell)).toEqual({ reason: "not one of exact, up_to", ...(fix && { fix }) }),
  );
});

describe("a web address", () => {
  test.each(["https://a.example/b?c=d#e", "http://a.example"])("%j is read", (cell) =>
    expect(readCell(urlCell, cell)).toEqual({ value: cell }),
  );

  test.each([
    [" https://a.example ", "https://a.example"],
    ["https:a.example", undefined],
    ["https://a.example/b c", undefined],
    ["javascript:alert(1)", undefined],
    ["ftp://a.example", undefined],
    ["a.example", undefined],
    ["https://", undefined],
  ])("%j is refused, fix %j", (cell, fix) =>
    expect(readCell(urlCell, cell)).toEqual({
      reason: "not a web address that begins with https:// or http://",
      ...(fix && { fix }),
    }),
  );
});
