import { expect, test } from "vitest";
import { preferredCoding } from "./preferred-coding";

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["GZIP;q=0.5, br;q=0", "gzip"],
  ["*", "br"],
  ["*, br;q=0", "gzip"],
  ["*;q=0", null],
  ["identity", null],
  ["deflate", null],
  ["", null],
  [undefined, null],
])("%s is answered in %s", (header, coding) => {
  expect(preferredCoding(header)).toBe(coding);
});
