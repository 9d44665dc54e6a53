import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestCell } from "./cell-codec";
import { readCell } from "./testing/read-cell";
import { idCell, lineCell, oneOfCell, textCell, urlCell, wordCell } from "./text-cell";

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
    ["a\u200bb", "holds an invisible character (U+200B); remove it", "ab"],
    ["a\u0000", "holds an invisible character (U+0000); remove it", "a"],
    ["a\ufeffb", "holds an invisible character (U+FEFF); remove it", "ab"],
    ["a\u202eb", "holds an invisible character (U+202E); remove it", "ab"],
    ["a\tb", "holds an invisible character (U+0009); remove it", "a b"],
    ["a\u2028b", "holds an invisible character (U+2028); remove it", "a\nb"],
    ["a\rb", "holds an invisible character (U+000D); remove it", "a\nb"],
    ["\u3164", "holds an invisible character (U+3164); remove it", undefined],
    ["=1+1", "starts like a spreadsheet formula; begin with a word instead", undefined],
    ["＝1", "starts like a spreadsheet formula; begin with a word instead", undefined],
    ["''@a", "starts like a spreadsheet formula; begin with a word instead", undefined],
    ["- a", "starts like a spreadsheet formula; begin with a word instead", undefined],
  ])("%j is refused: %s", (cell, reason, fix) =>
    expect(readCell(textCell, cell)).toEqual({ reason, ...(fix && { fix }) }),
  );
});

describe("a text on one line", () => {
  test.each(["a", "나루 다툼, 그리고", "a = b", "a".repeat(300), "نامه\u200cای", "👩\u200d🚀"])("%j is read", (cell) =>
    expect(readCell(lineCell, cell)).toEqual({ value: cell }),
  );

  const broken = "holds a line break; write it on one line";
  test.each([
    ["a\nb", broken, "a b"],
    ["a \r\n b", broken, "a b"],
    ["a\u2028b", broken, "a b"],
    ["a\u2029b\u0085c", broken, "a b c"],
    ["a\n", broken, "a"],
    ["a\u202eb", "holds an invisible character (U+202E); remove it", "ab"],
    [" a", "has spaces at its ends", "a"],
    ["=a", "starts like a spreadsheet formula; begin with a word instead", undefined],
    ["a".repeat(301), "has 301 characters, where at most 300 are allowed; shorten it", undefined],
  ])("%j is refused: %s", (cell, reason, fix) =>
    expect(readCell(lineCell, cell)).toEqual({ reason, ...(fix && { fix }) }),
  );
});

describe("what was read can be shown", () => {
  const texts = fc
    .array(fc.constantFrom(..."a 나é\n\r\t\u202e\u2028\u200d\u2066\u0000\ufeff\u3164", "\r\n", "क", "🚀"), {
      maxLength: 8,
    })
    .map((pieces) => pieces.join(""));

  test("no text that is read turns round or hides what follows, and one on one line has no break", () => {
    const property = fc.property(texts, (cell) => {
      const [text, line] = [readCell(textCell, cell), readCell(lineCell, cell)];
      if ("value" in text) expect(cell).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029\0\t\ufeff]|\r(?!\n)/);
      if ("value" in line) expect(cell).not.toMatch(/[\r\n]/);
      if ("value" in line) expect(text).toEqual(line);
    });
    fc.assert(property, { seed: 2028, numRuns: 5000 });
  });
});

test.each([
  ["a text", textCell, longestCell],
  ["an id", idCell, 100],
  ["a word", wordCell, 100],
])("%s may have so many characters and not one more", (_, format, most) => {
  expect(readCell(format, "a".repeat(most))).toHaveProperty("value");
  const reason = `has ${(most + 1).toLocaleString("en")} characters, where at most ${most.toLocaleString("en")} are allowed; shorten it`;
  expect(readCell(format, "a".repeat(most + 1))).toEqual({ reason });
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
  test.each(["https://a.example/\u202eb", "https://a.example/나루\u200b"])(
    "%j is refused for what nobody sees",
    (cell) =>
      expect(readCell(urlCell, cell)).toHaveProperty("reason", expect.stringMatching(/^holds an invisible character/)),
  );

  test("one that no browser takes is refused", () =>
    expect(readCell(urlCell, `https://a.example/${"a".repeat(2000)}`)).toEqual({
      reason: "has 2,018 characters, where at most 2,000 are allowed; shorten it",
    }));

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
