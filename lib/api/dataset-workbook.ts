import type { ColumnMeta } from "@/lib/datasets/column";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { Problem } from "@/lib/http/problem";
import { withParameters } from "@/lib/query/format-query";
import { fileColumns } from "@/lib/story/file-columns";
import { shownColumnsOf } from "@/lib/story/money-columns";
import type { Story } from "@/lib/story/story";
import { workbook as en } from "@/lib/text/en/workbook";
import { workbook as ko } from "@/lib/text/ko/workbook";
import { langs, type Pair } from "@/lib/text/lang";
import type { AnswerRows } from "./answer-rows";
import { citedSources } from "./cited-sources";
import type { DatasetRequest } from "./dataset-request";
import { rowsSheet } from "./rows-sheet";
import { type Sheet, type SheetCell, sheetName } from "./sheet";
import { excelLimits } from "./sheet-limits";

const sourceColumns = ["id", "publisher", "title_en", "title_ko", "kind", "published", "url"];

/** How many cells a workbook may have here: unlike the other formats, it is made in memory as a whole. */
const maxCells = 1_000_000;

/**
 * The sheets of a dataset's workbook: the rows of a request, the sources that they cite, and what the file holds.
 *
 * @param origin the public address of this server, without a slash at the end
 * @throws Problem (400) when a workbook cannot hold them
 */
export function datasetWorkbook(
  story: Story,
  name: DatasetName,
  request: DatasetRequest,
  answer: AnswerRows,
  origin: string,
): readonly Sheet[] {
  const { columns, labels, canonical } = request;
  refuseLargeWorkbook(request, answer);
  const { rows } = answer;
  const words = labels === "ko" ? ko : en;
  const query = new URLSearchParams(canonical);
  query.delete("_dl");
  const address = origin + withParameters(`/api/v1/${story.id}@${story.edition}/${name}.xlsx`, query);
  const described = shownColumnsOf("sources").filter((column) => sourceColumns.includes(column.name));
  return [
    rowsSheet(sheetName(labels ? datasets[name].label[labels] : name), story, name, columns, rows, labels),
    rowsSheet(sheetName(words.sources), story, "sources", described, citedSources(story, name, rows), labels),
    readmeSheet(sheetName(words.readme), story, name, columns, address),
  ];
}

/** Throws a Problem (400) that suggests alternatives when a workbook cannot hold the rows of a request. */
export function refuseLargeWorkbook({ size, offset, columns }: DatasetRequest, { count }: AnswerRows): void {
  const rows = Math.max(0, Math.min(size, count - offset));
  const width = fileColumns(columns, true).length;
  if (rows < excelLimits.rows && rows * width <= maxCells) return;
  const max = Math.min(excelLimits.rows - 1, Math.floor(maxCells / width));
  throw new Problem("too-large", {
    detail: `This query has ${rows} rows of ${width} columns; a workbook takes ${max} of them here. Narrow it by filters, take fewer columns by _col or fewer rows by _size, or take .csv or .ndjson, which hold any number.`,
  });
}

/**
 * A sheet that says in both languages what a workbook holds: story, dataset, edition, licence, the date of the data,
 * and what each column means.
 *
 * @param address the absolute address of exactly this query
 */
function readmeSheet(
  sheet: string,
  story: Story,
  name: DatasetName,
  columns: readonly ColumnMeta[],
  address: string,
): Sheet {
  const { edition, verified, license } = story;
  const both = (key: keyof typeof en): string => `${ko[key]} · ${en[key]}`;
  const same = (text: string): Pair => ({ ko: text, en: text });
  const inBoth = (text: (lang: keyof Pair) => string): Pair => ({ ko: text("ko"), en: text("en") });
  const lines: readonly (readonly [title: string, text: Pair])[] = [
    [both("story"), story.title],
    [both("about"), story.standfirst],
    [both("dataset"), datasets[name].label],
    [both("contents"), datasets[name].description],
    [both("edition"), same(edition)],
    [both("verified"), same(verified)],
    [both("license"), inBoth((lang) => `${license.title[lang]}, ${license.url}`)],
    [both("address"), same(address)],
    ["", same("")],
    [both("column"), { ko: ko.meaning, en: en.meaning }],
    ...fileColumns(columns, true).map(({ name, label, description, column: { unit } }): readonly [string, Pair] => {
      const measured = unit === undefined ? "" : ` (${unit})`;
      return [name, inBoth((lang) => `${label[lang]}${measured}: ${description[lang]}`)];
    }),
  ];
  const header = [null, { value: "한국어", bold: true }, { value: "English", bold: true }];
  const cell = (value: string, bold: boolean): SheetCell => (value === "" ? null : { value, bold });
  const rows = lines.map(([title, text]) => [cell(title, true), ...langs.map((lang) => cell(text[lang], false))]);
  return { name: sheet, rows: [header, ...rows], widths: [28, 70, 70] };
}
