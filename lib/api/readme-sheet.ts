import type { ColumnMeta } from "@/lib/datasets/column";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";
import { workbook as en } from "@/lib/text/en/workbook";
import { workbook as ko } from "@/lib/text/ko/workbook";
import type { Pair } from "@/lib/text/lang";
import type { Sheet, SheetCell } from "./sheet";

/**
 * A sheet that says in both languages what a workbook holds: story, dataset, edition, licence, the address that gives
 * the same rows, the date of the data, and what each column means.
 *
 * @param address the absolute address of exactly this query
 */
export function readmeSheet(
  sheet: string,
  story: Story,
  name: DatasetName,
  columns: readonly ColumnMeta[],
  address: string,
): Sheet {
  const { label, description } = datasets[name];
  const both = (word: keyof typeof en): string => `${ko[word]} · ${en[word]}`;
  const same = (text: string): Pair => ({ ko: text, en: text });
  const lines: readonly (readonly [label: string, text: Pair])[] = [
    [both("story"), story.title],
    [both("about"), story.standfirst],
    [both("dataset"), label],
    [both("contents"), description],
    [both("edition"), same(story.edition)],
    [both("verified"), same(story.verified)],
    [
      both("license"),
      { ko: `${story.license.title.ko}, ${story.license.url}`, en: `${story.license.title.en}, ${story.license.url}` },
    ],
    [both("address"), same(address)],
    ["", same("")],
    [both("column"), { ko: ko.meaning, en: en.meaning }],
    ...columns.map((column): readonly [string, Pair] => [column.name, meaningOf(column)]),
  ];
  const header = [null, { value: "한국어", bold: true }, { value: "English", bold: true }];
  const rows = lines.map(([title, text]): SheetCell[] => [
    filled(title, true),
    filled(text.ko, false),
    filled(text.en, false),
  ]);
  return { name: sheet, rows: [header, ...rows], widths: [28, 70, 70] };
}

function meaningOf({ label, description, unit }: ColumnMeta): Pair {
  const measured = unit === undefined ? "" : ` (${unit})`;
  return { ko: `${label.ko}${measured}: ${description.ko}`, en: `${label.en}${measured}: ${description.en}` };
}

function filled(value: string, bold: boolean): SheetCell {
  return value === "" ? null : { value, bold };
}
