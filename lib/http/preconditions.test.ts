import { expect, test } from "vitest";
import { failedCondition } from "./preconditions";

const date = "Fri, 20 Nov 2026 10:20:30 GMT";
const later = "Sat, 21 Nov 2026 00:00:00 GMT";
const earlier = "Thu, 19 Nov 2026 00:00:00 GMT";
const tag = 'W/"0123456789abcdef"';

test.each<[Record<string, string>, 304 | 412 | null]>([
  [{}, null],
  [{ "If-None-Match": tag }, 304],
  [{ "If-None-Match": '"other"' }, null],
  [{ "If-None-Match": "*" }, 304],
  [{ "If-Modified-Since": date }, 304],
  [{ "If-Modified-Since": "Friday, 20-Nov-26 10:20:30 GMT" }, 304],
  // The time of day stands for the state of the data: another one, earlier or later, says nothing about it.
  [{ "If-Modified-Since": later }, null],
  [{ "If-Modified-Since": earlier }, null],
  [{ "If-Modified-Since": "nonsense" }, null],
  [{ "If-None-Match": '"other"', "If-Modified-Since": date }, null],
  [{ "If-None-Match": tag, "If-Modified-Since": earlier }, 304],
  [{ "If-Match": tag }, 412],
  [{ "If-Match": "*" }, null],
  [{ "If-Match": "*", "If-None-Match": tag }, 304],
  [{ "If-Unmodified-Since": earlier }, 412],
  [{ "If-Unmodified-Since": date }, null],
  [{ "If-Unmodified-Since": later }, null],
  [{ "If-Unmodified-Since": "nonsense" }, null],
  [{ "If-Match": "*", "If-Unmodified-Since": earlier }, null],
])("%o gives %s", (headers, expected) => {
  expect(failedCondition(new Headers(headers), { etag: tag, lastModified: date })).toBe(expected);
});

test("without a date, conditions on it do not hold back the content", () => {
  for (const name of ["If-Modified-Since", "If-Unmodified-Since"]) {
    expect(failedCondition(new Headers({ [name]: date }), { etag: tag, lastModified: null })).toBeNull();
  }
});
