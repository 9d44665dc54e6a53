import { expect, test } from "vitest";
import { monthOf } from "./month-of";
import { toEdtfDate } from "./to-edtf-date";

test.each([
  ["2025-02", "2025-02"],
  ["2025-02-10", "2025-02"],
  ["2025-02-10?", "2025-02"],
  ["2025-02~", "2025-02"],
  ["2025-02-03/2025-02-28", "2025-02"],
  ["2025", null],
  ["2025-02-27/2025-03-02", null],
  ["2025-02/..", null],
])("%s lies in the month %s", (text, month) => {
  expect(monthOf(toEdtfDate(text))).toBe(month);
});
