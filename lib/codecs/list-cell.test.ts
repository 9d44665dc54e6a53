import { describe, expect, test } from "vitest";
import { citationListCell, idListCell } from "./list-cell";
import { readCell, writtenBack } from "./testing/read-cell";

const kebab = "not an id in kebab-case (lower-case letters, digits, single hyphens)";

describe("a list of ids", () => {
  test.each([
    ["a", ["a"]],
    ["a-b;c;d-1", ["a-b", "c", "d-1"]],
  ])("%j is read and written back", (cell, value) => {
    expect(readCell(idListCell, cell)).toEqual({ value });
    expect(writtenBack(idListCell, cell)).toBe(cell);
  });

  test.each([
    ["a, b ,c", "a list is separated by semicolons", "a;b;c"],
    ["a;;b", "has an empty item in its list", "a;b"],
    ["a;", "has an empty item in its list", "a"],
    [";", "has an empty item in its list", undefined],
    ["a; b", "has spaces around an item of its list", "a;b"],
    ["a;b;a", "names an item twice: a", "a;b"],
    ["a;Ada Fenn;c", `item 2 is ${kebab}`, "a;ada-fenn;c"],
    ["나루", `item 1 is ${kebab}`, undefined],
  ])("%j is refused: %s, fix %j", (cell, reason, fix) =>
    expect(readCell(idListCell, cell)).toEqual({ reason, ...(fix && { fix }) }),
  );
});

describe("a list of citations", () => {
  test.each([
    ["gazette", ["gazette"]],
    ["gazette#p. 2;roll", ["gazette#p. 2", "roll"]],
    ["gazette#p. 2;gazette#p. 3", ["gazette#p. 2", "gazette#p. 3"]],
    ["gazette#p. 2, line 4", ["gazette#p. 2, line 4"]],
    ["gazette#a#b", ["gazette#a#b"]],
  ])("%j is read and written back", (cell, value) => {
    expect(readCell(citationListCell, cell)).toEqual({ value });
    expect(writtenBack(citationListCell, cell)).toBe(cell);
  });

  test.each([
    ["gazette#", "item 1 is has # but no place in the source behind it", "gazette"],
    ["gazette,roll", "a list is separated by semicolons", "gazette;roll"],
    ["#p. 2", `item 1 is ${kebab}`, undefined],
    ["Gazette#p. 2;roll", `item 1 is ${kebab}`, "gazette#p. 2;roll"],
    ["gazette;gazette", "names an item twice: gazette", "gazette"],
    [
      "roll;gazette#p. \u202e2",
      "item 2 is a place in a source that holds an invisible character (U+202E); remove it",
      "roll;gazette#p. 2",
    ],
    [
      "gazette#p. 2\np. 3",
      "item 1 is a place in a source that holds a line break; write it on one line",
      "gazette#p. 2 p. 3",
    ],
  ])("%j is refused: %s, fix %j", (cell, reason, fix) =>
    expect(readCell(citationListCell, cell)).toEqual({ reason, ...(fix && { fix }) }),
  );
});
