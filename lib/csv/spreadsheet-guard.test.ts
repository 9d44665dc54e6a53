import { expect, test } from "vitest";
import { guardForSpreadsheet } from "./spreadsheet-guard";

test.each([
  "2025-07",
  "2025-01-21",
  "2025",
  "1-2",
  "3/4",
  "12:30",
  "007",
  "1e5",
  "2E10",
  "12345678901234567890",
  "$500",
  "(12)",
  "5%",
  "may-5",
  "sep-2025",
  "21 January 2025",
  "July 2025",
  "mar1",
  "dec 5, 2024",
  "2025년 7월",
  "TRUE",
  "-1.50",
])("%s is rewritten by a spreadsheet, and gets an apostrophe", (text) => {
  expect(guardForSpreadsheet(text)).toBe(`'${text}`);
});

test.each([
  "2025~",
  "marine-fund",
  "mayor",
  "august-fund",
  "5 boats",
  "1st reading",
  "trueman",
  "3d-print",
  "소프트뱅크",
  "https://a.example/2025-07",
])("%s stays as it is", (text) => {
  expect(guardForSpreadsheet(text)).toBe(text);
});

test("what would run as a formula is guarded too, once", () => {
  expect(guardForSpreadsheet("=1+1")).toBe("'=1+1");
  expect(guardForSpreadsheet("-5")).toBe("'-5");
});
