import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { langs } from "@/lib/text/lang";
import { compareDates, formatDate } from "./format-date";
import { type EdtfDate, parseEdtf } from "./parse-edtf";

function date(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

describe("long", () => {
  test.each([
    ["2025-02-10", "10 February 2025", "2025년 2월 10일"],
    ["2024-02", "February 2024", "2024년 2월"],
    ["2018", "2018", "2018년"],
    ["2018~", "c. 2018", "2018년경"],
    ["2018-01~", "c. January 2018", "2018년 1월경"],
    ["2025?", "2025 (uncertain)", "2025년(불확실)"],
    ["2025-05-01?", "1 May 2025 (uncertain)", "2025년 5월 1일(불확실)"],
    ["2025-01-20/2025-01-27", "20–27 January 2025", "2025년 1월 20~27일"],
    ["2025-10-22/2025-10-30", "22–30 October 2025", "2025년 10월 22~30일"],
    ["2025-11-30/2025-12-02", "30 November – 2 December 2025", "2025년 11월 30일~12월 2일"],
    ["2025-11-30/2026-02-02", "30 November 2025 – 2 February 2026", "2025년 11월 30일~2026년 2월 2일"],
    ["2025-11-30/2026-11-30", "30 November 2025 – 30 November 2026", "2025년 11월 30일~2026년 11월 30일"],
    ["2025-01/2025-03", "January–March 2025", "2025년 1~3월"],
    ["2025-11/2026-02", "November 2025 – February 2026", "2025년 11월~2026년 2월"],
    ["2018/2020", "2018–2020", "2018~2020년"],
    ["2018/2018", "2018", "2018년"],
    ["2018/2019-01", "2018 – January 2019", "2018년~2019년 1월"],
    ["2018~/2020", "c. 2018 – 2020", "2018년경~2020년"],
    ["2018/2020?", "2018 – 2020 (uncertain)", "2018년~2020년(불확실)"],
    ["2018/2018~", "2018 – c. 2018", "2018년~2018년경"],
    ["2018/..", "since 2018", "2018년부터"],
    ["2018-01~/..", "since c. January 2018", "2018년 1월경부터"],
  ])("%s is %s and %s", (text, en, ko) => {
    expect(formatDate(date(text), "en")).toBe(en);
    expect(formatDate(date(text), "ko", { style: "long" })).toBe(ko);
  });
});

describe("short", () => {
  test.each([
    ["2025-02-10", "10 Feb 2025", "2025.2.10."],
    ["2024-02", "Feb 2024", "2024.2."],
    ["2018", "2018", "2018"],
    ["2018~", "c. 2018", "2018년경"],
    ["2018-01~", "c. Jan 2018", "2018.1.경"],
    ["2025-05-01?", "1 May 2025 (uncertain)", "2025.5.1.(불확실)"],
    ["2025-01-20/2025-01-27", "20–27 Jan 2025", "2025.1.20.~27."],
    ["2025-11-30/2026-02-02", "30 Nov 2025 – 2 Feb 2026", "2025.11.30.~2026.2.2."],
    ["2025-01/2025-03", "Jan–Mar 2025", "2025.1.~3."],
    ["2018/2020", "2018–2020", "2018~2020"],
    ["2018/..", "since 2018", "2018년부터"],
  ])("%s is %s and %s", (text, en, ko) => {
    expect(formatDate(date(text), "en", { style: "short" })).toBe(en);
    expect(formatDate(date(text), "ko", { style: "short" })).toBe(ko);
  });
});

test("dates are ordered by earliest, then latest, an open end last", () => {
  const ordered = ["2017", "2018-01-01", "2018-01", "2018", "2018/..", "2018-02"].map(date);
  expect([...ordered].reverse().sort(compareDates)).toEqual(ordered);
  expect(compareDates(date("2018"), date("2018~"))).toBe(0);
  expect(compareDates(date("2018/.."), date("2018~/.."))).toBe(0);
});

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^\d{4}(-\d{2}){0,2}[~?]?(\/(\.\.|\d{4}(-\d{2}){0,2}[~?]?))?$/),
);
const anyDate = fc.record({ edtf: text, earliest: fc.string(), latest: fc.option(fc.string()) });
const style = fc.constantFrom("long" as const, "short" as const);

test("no date makes the wording fail", () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom(...langs), style, (value, lang, chosen) => {
      expect(typeof formatDate(value, lang, { style: chosen })).toBe("string");
    }),
    { numRuns: 1000 },
  );
});
