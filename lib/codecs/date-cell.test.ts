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

const outOfRange = "year out of range; it lies between 1000 and 2100";

test.each(["0000", "9999", "0999-12-31", "2101-01", "0025-02-10~", "2018/9999", "0001/..", "9999-12?"])(
  "%s is refused, because no story tells of that year",
  (cell) => expect(readCell(dateCell, cell)).toEqual({ reason: outOfRange }),
);

test.each(["1000-01-01", "2100-12-31", "1592/2100"])("%s is read", (cell) =>
  expect(readCell(dateCell, cell)).toHaveProperty("value.edtf", cell),
);

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
