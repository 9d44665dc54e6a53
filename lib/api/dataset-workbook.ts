import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { withParameters } from "@/lib/query/format-query";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { shownColumnsOf } from "@/lib/story/won-columns";
import { workbook as en } from "@/lib/text/en/workbook";
import { workbook as ko } from "@/lib/text/ko/workbook";
import type { AnswerRows } from "./answer-rows";
import { citedSources } from "./cited-sources";
import type { DatasetRequest } from "./dataset-request";
import { readmeSheet } from "./readme-sheet";
import { rowsSheet } from "./rows-sheet";
import { type Sheet, sheetName } from "./sheet";
import { refuseTooManyRows } from "./sheet-limits";

const sourceColumns = ["id", "publisher", "title_en", "title_ko", "published", "url"];

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
  answered: AnswerRows,
  origin: string,
): readonly Sheet[] {
  const { columns, labels, canonical } = request;
  refuseLargeWorkbook(request, answered);
  const { rows } = answered;
  const lookups = storyLookups(story);
  const words = labels === "ko" ? ko : en;
  const query = new URLSearchParams(canonical);
  query.delete("_dl");
  const address = origin + withParameters(`/api/v1/${story.id}@${story.edition}/${name}.xlsx`, query);
  const described = shownColumnsOf("sources", null).filter((column) => sourceColumns.includes(column.name));
  return [
    rowsSheet(sheetName(labels ? datasets[name].label[labels] : name), name, columns, rows, labels, lookups),
    rowsSheet(sheetName(words.sources), "sources", described, citedSources(story, name, rows), labels, lookups),
    readmeSheet(sheetName(words.readme), story, name, columns, address),
  ];
}

/** Throws a Problem (400) when the rows of a request are more than a workbook takes. */
export function refuseLargeWorkbook({ size, offset, columns }: DatasetRequest, { count }: AnswerRows): void {
  refuseTooManyRows(Math.max(0, Math.min(size, count - offset)), columns.length);
}
