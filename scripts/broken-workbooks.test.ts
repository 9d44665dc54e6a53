import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { changedCells } from "@/lib/check/changed-cells";
import { draftRow, sampleStory } from "@/lib/check/testing/sample-story";
import { columnIndex, type SampleSheet, sampleSheet, workbookOf } from "@/lib/import/testing/sample-sheets";
import { readTexts } from "@/lib/server/read-story";
import type { Lang } from "@/lib/text/lang";
import { CommandProblem } from "./command-line";
import { importData } from "./import-data";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "broken-workbooks-"));
  const story = join(folder, "data", "ferry");
  mkdirSync(story, { recursive: true });
  for (const [name, text] of sampleStory()) writeFileSync(join(story, name), text);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** What the command prints of a file that a desk might send, without the folder of the test. */
async function said(path: string, lang: Lang) {
  const spies = [vi.spyOn(console, "log"), vi.spyOn(console, "error")].map((spy) => spy.mockReturnValue());
  const refused: string[] = [];
  try {
    await importData([path, "--story", "ferry", "--lang", lang], join(folder, "data"));
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    refused.push(error.pair[lang]);
  }
  const [report = [], errors = []] = spies.map((spy) => spy.mock.calls.flat().map(String));
  vi.restoreAllMocks();
  const tidy = (line: string) => line.replaceAll(join(folder, "/"), "");
  return { report: report.map(tidy), errors: [...errors, ...refused].map(tidy) };
}

/** The bytes of a compound file (MS-CFB) whose directory names an entry. */
function compoundFile(entry: string): Uint8Array {
  return Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504), Buffer.from(entry, "utf16le")]);
}

/** A ZIP whose first entry says what it is, as in OpenDocument. */
function openDocument(): Uint8Array {
  const type = strToU8("application/vnd.oasis.opendocument.spreadsheet");
  return zipSync({ mimetype: [type, { level: 0 }], "content.xml": strToU8("<office:document-content/>") });
}

/** A workbook with a part rewritten, as no program of ours writes it. */
async function rewritten(sheets: readonly SampleSheet[], part: string, change: (xml: string) => string) {
  const parts = unzipSync(await workbookOf(sheets));
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

const deals = (change: (rows: SampleSheet["rows"]) => void) => sampleSheet("deals", ({ rows }) => change(rows));
const set = (column: string, value: string | number, row = 1) =>
  deals((rows) => rows[row]?.splice(columnIndex("deals", column), 1, value));

describe("what a desk might send is refused with one message in either language, and nothing is written", () => {
  test.each<[what: string, file: string, bytes: () => Promise<Uint8Array> | Uint8Array, en: RegExp, ko: RegExp]>([
    [
      "a workbook of LibreOffice",
      "book.ods",
      openDocument,
      /^book\.ods is an OpenDocument workbook \(ODS\); .*save it as an Excel workbook \(\.xlsx\)/,
      /^book\.ods: 오픈도큐먼트 통합 문서\(ODS\)다\. .*\.xlsx.*가져온다\.$/,
    ],
    ["the same under another name", "book.xlsx", openDocument, /^book\.xlsx is an OpenDocument/, /오픈도큐먼트/],
    [
      "an old workbook",
      "book.xls",
      () => compoundFile("Workbook"),
      /^book\.xls is an old Excel workbook \(XLS\); open it, save it as \.xlsx/,
      /^book\.xls: 옛 엑셀 통합 문서\(XLS\)다\. 열어서 \.xlsx로 저장한/,
    ],
    [
      "a workbook with a password",
      "book.xlsx",
      () => compoundFile("EncryptedPackage"),
      /^book\.xlsx is locked with a password; open it, take the password away/,
      /^book\.xlsx: 암호로 잠겨 있다\. 열어서 암호를 없애고/,
    ],
    [
      "a binary workbook",
      "book.xlsb",
      () => zipSync({ "xl/workbook.bin": strToU8("") }),
      /^book\.xlsb is no workbook that can be read; open it in a spreadsheet program and save it as \.xlsx/,
      /^book\.xlsb은 읽을 수 있는 통합 문서가 아니다/,
    ],
    [
      "CSV in CP949",
      "topics.csv",
      () => Buffer.from("id,title_en,title_ko,order\nfares,Fares,\xbf\xe4\xb1\xdd,1\n", "latin1"),
      /^topics\.csv:2: is in CP949.*; save it as “CSV UTF-8”, or as a workbook \(\.xlsx\)$/,
      /^topics\.csv:2: .*CP949로 저장됐다\. ‘CSV UTF-8’이나 통합 문서/,
    ],
    [
      "two sheets of one name",
      "book.xlsx",
      () =>
        rewritten([sampleSheet("topics"), { ...sampleSheet("topics"), name: "copy" }], "xl/workbook.xml", (xml) =>
          xml.replace('name="copy"', 'name="topics"'),
        ),
      /^topics: a second sheet for topics; leave one of them$/,
      /^topics: topics 시트가 둘이다\. 하나만 남긴다$/,
    ],
    [
      "a header in merged cells",
      "book.xlsx",
      () =>
        workbookOf([
          sampleSheet("topics", ({ merges }) => merges.push({ startRow: 0, endRow: 0, startCol: 1, endCol: 2 })),
        ]),
      /^topics!B1: merged cells; split them/,
      /^topics!B1: 병합된 셀이다/,
    ],
    [
      "a column that no dataset has",
      "book.xlsx",
      () => workbookOf([deals((rows) => rows.map((row, index) => row.push(index === 0 ? "remark" : "see mail")))]),
      /^deals![A-Z]+1: .*not a column of deals.*: "remark"/,
      /^deals![A-Z]+1: .*"remark"/,
    ],
    [
      "a column twice",
      "book.xlsx",
      () => workbookOf([deals((rows) => rows.map((row) => row.push(row[0] ?? null)))]),
      /^deals![A-Z]+1: .*twice.*: "id"/,
      /^deals![A-Z]+1: .*"id"/,
    ],
    [
      "a sheet without a header",
      "book.xlsx",
      () => workbookOf([deals((rows) => rows.splice(0, 1))]),
      /^deals: no row names the columns; write their names/,
      /^deals: 열 이름이 적힌 행이 없다\. 내용 위에/,
    ],
    [
      "an empty sheet",
      "book.xlsx",
      () => workbookOf([deals((rows) => rows.splice(0))]),
      /^deals: no row names the columns/,
      /^deals: 열 이름이 적힌 행이 없다/,
    ],
    [
      "an id twice",
      "book.xlsx",
      () => workbookOf([set("id", "ferry-bid", 3)]),
      /^deals!A4: id: stands already on line 2: "ferry-bid"$/,
      /^deals!A4: id: .*2.*"ferry-bid"$/,
    ],
    [
      "words for an amount",
      "book.xlsx",
      () => workbookOf([set("amount", "about a tenth")]),
      /^deals!F2: amount: not a whole number: "about a tenth"/,
      /^deals!F2: amount: .*"about a tenth"/,
    ],
    [
      "a date that is none",
      "book.xlsx",
      () => workbookOf([set("date", "2030-02-30")]),
      /^deals!E2: date: .*"2030-02-30"/,
      /^deals!E2: date: .*"2030-02-30"/,
    ],
  ])("%s", async (_, file, bytes, en, ko) => {
    const path = join(folder, file);
    writeFileSync(path, await bytes());
    for (const [lang, sentence] of [
      ["en", en],
      ["ko", ko],
    ] as const) {
      const { errors } = await said(path, lang);
      const messages = errors.filter((line) => !/^(1 problem; nothing|문제 1개\. 아무것도)/.test(line));
      expect(messages).toEqual([expect.stringMatching(sentence)]);
      if (lang === "ko") expect(messages[0]).toMatch(/\p{Script=Hangul}/u);
    }
    expect(readTexts(join(folder, "data"), "ferry")).toEqual(new Map([...sampleStory()].sort()));
  });

  test("a folder in which one of the files is of another kind", async () => {
    mkdirSync(join(folder, "exports"));
    writeFileSync(join(folder, "exports", "deals.ods"), openDocument());
    writeFileSync(join(folder, "exports", "topics.csv"), sampleStory().get("topics.csv") ?? "");
    expect((await said(join(folder, "exports"), "en")).errors).toEqual([
      expect.stringMatching(/^deals\.ods is an Open/),
    ]);
  });
});

test("what is only written in another way is taken, and each cell is reported", async () => {
  const date = columnIndex("deals", "date");
  const amount = columnIndex("deals", "amount");
  const sheet = sampleSheet("deals", ({ rows, cells }) => {
    // Excel's day 47524 is 10 February 2030.
    cells.set(`1,${date}`, { value: 47524, style: { numFmt: "yyyy-mm-dd" } });
    cells.set(`1,${amount}`, { formula: "490*200000", formulaResult: 98000000 });
    rows.splice(2, 0, [null, " "]);
  });
  writeFileSync(join(folder, "book.xlsx"), await workbookOf([sheet]));
  const { report, errors } = await said(join(folder, "book.xlsx"), "ko");
  expect(errors).toEqual([]);
  expect(report).toEqual([
    expect.stringMatching(/^deals!E2: .*→ "2030-02-10"$/),
    "deals!F2: 수식의 결과를 가져왔다",
    expect.stringMatching(/^data\/ferry: deals\.csv 파일을 가져왔다/),
  ]);
  const higher = sampleStory((draft) => {
    draftRow(draft, "deals", "ferry-bid").amount = "98000000";
  });
  expect(changedCells(higher, readTexts(join(folder, "data"), "ferry"))).toEqual([]);
});
