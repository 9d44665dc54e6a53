import type { DatasetName } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import type { AnswerRows } from "./answer-rows";
import { datasetJson } from "./dataset-json";
import type { DataFormat, DatasetRequest } from "./dataset-request";
import { rowsCsv } from "./rows-csv";
import { rowsNdjson } from "./rows-ndjson";

/** The body of a dataset's answer in a format that is text, piece by piece; a byte order mark first where it is asked for. */
export function* datasetText(
  story: Story,
  name: DatasetName,
  format: Exclude<DataFormat, "xlsx">,
  request: DatasetRequest,
  answered: AnswerRows,
): Generator<string> {
  if (format === "json") return yield* datasetJson(story, name, request, answered);
  if (format === "ndjson") return yield* rowsNdjson(request.columns, answered.rows);
  if (request.bom) yield "\ufeff";
  return yield* rowsCsv(name, request.columns, answered.rows, request.labels, storyLookups(story));
}
