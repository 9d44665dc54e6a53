import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellValue } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { changedCells } from "@/lib/check/changed-cells";
import { sampleStory } from "@/lib/check/testing/sample-story";
import { datasetNames } from "@/lib/datasets/registry";
import { readGrids } from "@/lib/server/read-grids";
import { englishOf } from "@/lib/text/testing/english-of";
import { takeSheets } from "./take-sheets";
import { columnIndex, type SampleSheet, sampleSheet, workbookOf } from "./testing/sample-sheets";

/** What is made of a workbook; messages in English, once the Korean ones were held to what they owe. */
async function take(...sheets: SampleSheet[]) {
  return taken(await workbookOf(sheets));
}

async function taken(bytes: Uint8Array) {
  const { files, report, problems } = takeSheets(await readGrids("book.xlsx", bytes));
  const line = ({ at, said }: (typeof report)[number]) => `${at} ${said.en === said.ko ? said.en : englishOf(said)}`;
  return { files, report: report.map(line), problems: problems.map(line) };
}

/** A sheet of deals with one cell of its first row set. */
function dealWith(column: string, value: CellValue, numFmt?: string): SampleSheet {
  return sampleSheet("deals", ({ rows, cells }) => {
    const index = columnIndex("deals", column);
    if (rows[1]) rows[1][index] = value;
    if (numFmt !== undefined) cells.set(`1,${index}`, { value, style: { numFmt } });
  });
}

/** The cell of the first row of the file that was made. */
function cellIn(files: ReadonlyMap<string, string>, column: string): string | undefined {
  const before = new Map([["deals.csv", "id\n"]]);
  return changedCells(before, files).find((each) => each.row === "ferry-bid" && each.column === column)?.after;
}

test("a workbook of all datasets gives the same story", async () => {
  const { files, problems } = await take(...datasetNames.map((name) => sampleSheet(name)));
  expect(problems).toEqual([]);
  const story = sampleStory();
  story.delete("story.json");
  expect(changedCells(story, files)).toEqual([]);
});

describe("a cell is taken as what it says, and reported", () => {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);

  test.each<[what: string, column: string, value: CellValue, text: string, numFmt?: string]>([
    ["억", "amount", "974억", "97400000000"],
    ["조 and 천억", "amount", "2조5천억", "2500000000000"],
    ["조 and 억", "amount", "2조5000억", "2500000000000"],
    ["a currency", "amount", "$97.4 million", "97400000"],
    ["an exponent", "amount", "2.5E+12", "2500000000000"],
    ["group marks", "amount", "1,234,567", "1234567"],
    ["full-width digits", "amount", "９７４００", "97400"],
    ["TRUE as text", "in_article", "TRUE", "true"],
    ["a date as a number, by its style", "date", day("2030-02-10"), "2030-02-10", "yyyy-mm-dd"],
    ["a date that is shown as a month", "date", day("2030-02-01"), "2030-02", "mmm-yy"],
    ["a date that is shown as a year", "date", day("2030-01-01"), "2030", "yyyy"],
    ["another way to write a date", "date", "2030. 2. 10.", "2030-02-10"],
    ["a day behind which no month can stand", "date", "31/01/2030", "2030-01-31"],
    ["spaces around a text", "title_en", "  Bid, for all ", "Bid, for all"],
    ["decomposed Hangul", "title_ko", "제안".normalize("NFD"), "제안"],
    ["a qualifier with a space", "amount_qualifier", "At Least", "at_least"],
    ["a currency in small letters", "currency", "usd", "USD"],
    ["spaces in a list", "from_entities", "ada-fenn; bo-marsh", "ada-fenn;bo-marsh"],
  ])("%s", async (_, column, value, text, numFmt) => {
    const { files, report, problems } = await take(dealWith(column, value, numFmt));
    expect(problems).toEqual([]);
    expect(cellIn(files, column)).toBe(text);
    expect(report).toEqual([expect.stringMatching(/^deals![A-Z]+2 ".*" → ".*"$/)]);
    expect(report[0]).toContain(` → ${JSON.stringify(text)}`);
  });

  test.each<[what: string, column: string, value: CellValue, text: string]>([
    ["a number", "amount", 97400000, "97400000"],
    ["a large number", "amount", 2.5e12, "2500000000000"],
    ["TRUE", "in_article", true, "true"],
    ["a year", "date", 2030, "2030"],
    ["a text that is no spelling of a value", "id", "Ferry Bid", "Ferry Bid"],
    ["a text of digits and words", "title_en", "974억", "974억"],
  ])("%s: nothing to report", async (_, column, value, text) => {
    const { files, report } = await take(dealWith(column, value));
    expect(report).toEqual([]);
    expect(files.get("deals.csv")).toContain(text);
  });

  test("a date in a workbook that counts from 1904", async () => {
    const { files } = await taken(await workbookOf([dealWith("date", day("2030-02-10"), "yyyy-mm-dd")], true));
    expect(cellIn(files, "date")).toBe("2030-02-10");
  });

  test("the result of a formula", async () => {
    const index = columnIndex("deals", "amount");
    const sheet = sampleSheet("deals", ({ cells }) => {
      cells.set(`1,${index}`, { formula: "487*200000", formulaResult: 97400000 });
    });
    const { report, files } = await take(sheet);
    expect(cellIn(files, "amount")).toBe("97400000");
    expect(report).toEqual(["deals!F2 the result of a formula was taken"]);
  });
});

describe("what is no part of a table is left out, and reported where it says something", () => {
  test("blank rows and columns", async () => {
    const sheet = sampleSheet("deals", ({ rows }) => {
      for (const row of rows) row.push(null, " ");
      rows.splice(2, 0, [null, ""]);
      rows.push([null], [" "]);
    });
    const { files, report } = await take(sheet);
    expect(changedCells(new Map([["deals.csv", sampleStory().get("deals.csv") ?? ""]]), files)).toEqual([]);
    expect(report).toEqual([]);
  });

  test("a title above the header, and a sheet of notes for oneself", async () => {
    const titled = sampleSheet("topics", ({ rows }) => {
      rows.unshift(["Topics of the ferry"], [null]);
    });
    const { files, report } = await take(titled, { ...sampleSheet("topics"), name: "To do", rows: [["call Bo"]] });
    expect([...files.keys()]).toEqual(["topics.csv"]);
    expect(report).toEqual(["topics!A1 stands above the header; left out", "To do no dataset has this name; left out"]);
  });

  test.each([
    ["its label", "Topics"],
    ["its Korean label", "주제"],
    ["other letters and spaces", " TOPICS "],
    ["its columns alone", "Sheet1"],
  ])("a sheet is known by %s", async (_, name) => {
    const { files } = await take({ ...sampleSheet("topics"), name });
    expect([...files.keys()]).toEqual(["topics.csv"]);
  });
});

describe("what cannot be told is refused at its cell", () => {
  const amount = columnIndex("deals", "amount");
  const formula =
    "a formula whose result the file does not hold; open it in a spreadsheet program, save it, and import it again";
  const merged = "merged cells; split them, and write into each cell what it is to hold";

  test.each<[what: string, sheet: SampleSheet, problem: string]>([
    [
      "day and month in either order",
      dealWith("date", "01/02/2030"),
      'deals!E2 a date whose day and month cannot be told apart; write it as 2025-02-01: "01/02/2030"',
    ],
    [
      "a date where an amount should be",
      dealWith("amount", new Date("2030-02-10T00:00:00Z"), "yyyy-mm-dd"),
      'deals!F2 the program made a date of it; write it as text: "2030-02-10"',
    ],
    [
      "a date with a time",
      dealWith("date", new Date("2030-02-10T12:30:00Z"), "yyyy-mm-dd hh:mm"),
      'deals!E2 a date with a time of day; take the time away: "2030-02-10"',
    ],
    [
      "a number that lost digits",
      dealWith("amount", 1e17),
      'deals!F2 a number with more digits than a spreadsheet keeps exactly; write it as text: "100000000000000000"',
    ],
    [
      "a formula without a result",
      sampleSheet("deals", ({ rows, cells }) => {
        if (rows[1]) rows[1][amount] = null;
        cells.set(`1,${amount}`, { formula: "SUM(A1:A2)" });
      }),
      `deals!F2 ${formula}`,
    ],
    [
      "merged cells over data",
      sampleSheet("deals", ({ merges }) => merges.push({ startRow: 1, endRow: 1, startCol: 2, endCol: 3 })),
      `deals!C2 ${merged}: "Bid, for all"`,
    ],
    [
      "a column without a name",
      sampleSheet("deals", ({ rows }) => rows[1]?.push("a remark")),
      "deals!Y1 a column without a name that holds something; name it, or empty it",
    ],
  ])("%s", async (_, sheet, problem) => {
    const { problems } = await take(sheet);
    expect(problems[0]).toBe(problem);
  });

  test("two sheets of one dataset", async () => {
    const { problems } = await take(sampleSheet("topics"), { ...sampleSheet("topics"), name: "Topics " });
    expect(problems).toEqual(["Topics  a second sheet for topics; leave one of them"]);
  });

  test("an error of the spreadsheet", async () => {
    const parts = unzipSync(await workbookOf([dealWith("amount", 424242)]));
    const path = "xl/worksheets/sheet1.xml";
    const xml = strFromU8(parts[path] ?? new Uint8Array()).replace(
      /<c r="F2"[^>]*><v>424242<\/v><\/c>/,
      '<c r="F2" t="e"><v>#REF!</v></c>',
    );
    const { problems } = await taken(zipSync({ ...parts, [path]: strToU8(xml) }));
    expect(problems).toEqual([expect.stringMatching(/^deals!F2 an error of the spreadsheet; mend it there/)]);
  });
});
