import { expect, test } from "vitest";
import { dateCell } from "./date-cell";
import { readCell, writtenBack } from "./testing/read-cell";

test.each([
  ["2018", "2018-01-01", "2018-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2025-02-10~", "2025-02-10", "2025-02-10"],
  ["2019?/..", "2019-01-01", null],
  ["2030-05/2030-07", "2030-05-01", "2030-07-31"],
])("%s is read with its first and last day, and written back", (cell, earliest, latest) => {
  expect(readCell(dateCell, cell)).toEqual({ value: { edtf: cell, earliest, latest } });
  expect(writtenBack(dateCell, cell)).toBe(cell);
});

test.each([
  ["2025-22", "season codes are not used", undefined],
  ["2025-02-30", "day does not exist", undefined],
  ["2025-13", "month out of range", undefined],
  ["2025-02-10T08:00", "times of day are not used", undefined],
  ["20250210", /^not a date in a form that is read here \(/, "2025-02-10"],
  ["2025년 2월 10일", /^not a date in a form that is read here \(/, "2025-02-10"],
  ["2025-01/2025-13", 'month out of range: "2025-13"', undefined],
])("%s is refused, and the reason does not repeat the cell", (cell, reason, fix) => {
  const read = readCell(dateCell, cell);
  expect(read).toEqual({
    reason: typeof reason === "string" ? reason : expect.stringMatching(reason),
    ...(fix && { fix }),
  });
  expect(JSON.stringify(read)).not.toContain(`: \\"${cell}\\"`);
});
