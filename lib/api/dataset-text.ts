import type { DatasetName } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";
import type { AnswerRows } from "./answer-rows";
import { datasetJson, pickColumns } from "./dataset-json";
import type { DataFormat, DatasetRequest } from "./dataset-request";
import { rowsCsv } from "./rows-csv";

/**
 * The body of a response with rows in a text format, piece by piece. NDJSON has the objects of the JSON response, one
 * a line; CSV begins with a byte order mark if requested, and its texts are then guarded against spreadsheets.
 */
export function* datasetText(
  story: Story,
  name: DatasetName,
  format: Exclude<DataFormat, "xlsx">,
  request: DatasetRequest,
  answer: AnswerRows,
): Generator<string> {
  const { columns, bom, labels, days } = request;
  if (format === "json") return yield* datasetJson(story, name, request, answer);
  if (format === "csv") {
    if (bom) yield "\ufeff";
    return yield* rowsCsv(story, name, columns, answer.rows, { labels, days, spreadsheet: bom });
  }
  for (const row of answer.rows) yield `${JSON.stringify(pickColumns(row, columns))}\n`;
}
