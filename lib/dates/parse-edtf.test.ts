import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "./parse-edtf";

test.each([
  ["2018", "2018-01-01", "2018-12-31"],
  ["2018~", "2018-01-01", "2018-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2025-02?", "2025-02-01", "2025-02-28"],
  ["2025-02-10", "2025-02-10", "2025-02-10"],
  ["2025-05-01?", "2025-05-01", "2025-05-01"],
  ["2025-01-20/2025-01-27", "2025-01-20", "2025-01-27"],
  ["2018~/2019-06?", "2018-01-01", "2019-06-30"],
  ["2018-06/2018", "2018-06-01", "2018-12-31"],
  ["2018/..", "2018-01-01", null],
  ["2018-01~/..", "2018-01-01", null],
  ["0000", "0000-01-01", "0000-12-31"],
])("%s lies between %s and %s", (edtf, earliest, latest) => {
  expect(parseEdtf(edtf)).toEqual({ ok: true, value: { edtf, earliest, latest } });
});

const noForm = "not a date in a form that is read here (2018, 2024-02, 2025-02-10, with ~ or ?, or a/b, a/..)";

describe("refusals", () => {
  test.each([
    ["2025-22", 'season codes are not used: "2025-22"'],
    ["2024/2025-22~", 'season codes are not used: "2025-22~"'],
    ["2025-13", 'month out of range: "2025-13"'],
    ["2025-00", 'month out of range: "2025-00"'],
    ["2025-22-01", 'month out of range: "2025-22-01"'],
    ["2025-02-30", 'day does not exist: "2025-02-30"'],
    ["2025-02-00", 'day does not exist: "2025-02-00"'],
    ["2025-02-29/..", 'day does not exist: "2025-02-29"'],
    ["201X", 'unspecified digits are not used: "201X"'],
    ["2018%", 'the mark % is not used, only ~ or ?: "2018%"'],
    ["2025-02-10T12:00:00Z", 'times of day are not used: "2025-02-10T12:00:00Z"'],
    ["2025-03/2025-02", 'the interval ends before it starts: "2025-03/2025-02"'],
    ["../2018", 'an interval with an open start is not used: "../2018"'],
    ["../..", 'an interval with an open start is not used: "../.."'],
    ["2018/", 'an end of the interval is missing: "2018/"'],
    ["/2018", 'an end of the interval is missing: "/2018"'],
    ["Feb 2025", `${noForm}: "Feb 2025"`],
    ["10.02.2025", `${noForm}: "10.02.2025"`],
    ["2018/2019/2020", `${noForm}: "2018/2019/2020"`],
    ["-0044", `${noForm}: "-0044"`],
    ["Y17000", `${noForm}: "Y17000"`],
    ["~2018", `${noForm}: "~2018"`],
    ["2018\n", `${noForm}: "2018\\n"`, "2018"],
    ["", `${noForm}: ""`],
    ["2025/02/10", `${noForm}: "2025/02/10"`, "2025-02-10"],
    ["2025.02.10", `${noForm}: "2025.02.10"`, "2025-02-10"],
    ["2025-2-1", `${noForm}: "2025-2-1"`, "2025-02-01"],
    ["20250210", `${noForm}: "20250210"`, "2025-02-10"],
    ["2025-1-20/2025-1-27", `${noForm}: "2025-1-20"`, "2025-01-20/2025-01-27"],
    ["2025/02/30", `${noForm}: "2025/02/30"`],
    ["2018-19", 'month out of range: "2018-19"'],
  ])("%j: %s", (text, reason, suggestion?: string) => {
    expect(parseEdtf(text)).toMatchObject({ ok: false, reason, ...(suggestion !== undefined && { suggestion }) });
    expect("suggestion" in parseEdtf(text)).toBe(suggestion !== undefined);
  });
});

const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const point = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom("", "~", "?"))
  .map(([iso, length, mark]) => ({ text: iso.slice(0, length) + mark, start: iso.slice(0, length) }));
const span = fc
  .tuple(point, point)
  .map(([a, b]) => (a.start <= b.start ? `${a.text}/${b.text}` : `${b.text}/${a.text}`));
const valid = fc.oneof(
  point.map(({ text }) => text),
  point.map(({ text }) => `${text}/..`),
  span,
);

/** Near misses, which random strings seldom are. */
const nearly = fc.stringMatching(/^[0-9X]{2,4}[-./~?%년 ]{0,2}[0-9]{0,3}[-./~?월]{0,2}[0-9]{0,2}[~?.]{0,2}$/);

test("every valid form is read, with the span in order", () => {
  fc.assert(
    fc.property(valid, (text) => {
      const parsed = parseEdtf(text);
      expect(parsed).toMatchObject({ ok: true, value: { edtf: text } });
      if (parsed.ok) expect(parsed.value.latest === null || parsed.value.earliest <= parsed.value.latest).toBe(true);
    }),
  );
});

test("any text gives a date or a reason that ends in it, and every suggestion is read", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), nearly), (text) => {
      const parsed = parseEdtf(text);
      if (parsed.ok) return;
      expect(parsed.reason).toMatch(/^[a-z].*: ".*"$/s);
      if (parsed.suggestion !== undefined) expect(parseEdtf(parsed.suggestion).ok).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
