import { type AnswerRows, answerRows } from "@/lib/api/answer-rows";
import { datasetLinks } from "@/lib/api/dataset-links";
import { dataFormats, readDatasetRequest, viewOf } from "@/lib/api/dataset-request";
import { datasetText } from "@/lib/api/dataset-text";
import { datasetWorkbook, refuseLargeWorkbook } from "@/lib/api/dataset-workbook";
import { csvwAnswer } from "@/lib/catalogue/csvw-answer";
import { isDatasetName } from "@/lib/datasets/registry";
import { contentDisposition, fileName } from "@/lib/http/file-name";
import { mediaTypes } from "@/lib/http/media-types";
import { Problem } from "@/lib/http/problem";
import { decodeSegment, splitFile } from "@/lib/http/split-file";
import { endpoint } from "@/lib/server/endpoint";
import { origin } from "@/lib/server/origin";
import { resolveStory } from "@/lib/server/resolve-story";
import { textBody } from "@/lib/server/text-body";
import { writeWorkbook } from "@/lib/server/write-workbook";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request, parameters) => {
  const { pathname, searchParams } = new URL(request.url);
  const { story, pinned } = resolveStory(decodeSegment(parameters.story ?? ""), pathname);
  const metadata = csvwAnswer({ story, pinned }, parameters.dataset, searchParams);
  if (metadata) return metadata;
  const { name, format } = splitFile(parameters.dataset, dataFormats);
  if (!isDatasetName(name)) {
    throw new Problem("not-found", {
      detail: `There is no dataset at this address; /api/v1/${story.id}.json lists them.`,
    });
  }
  const query = readDatasetRequest(story, name, format, searchParams);
  let rows: AnswerRows | undefined;
  const answer = () => {
    rows ??= answerRows(story, name, query);
    return rows;
  };
  return {
    contentType: mediaTypes[format],
    tag: [name, format, story.edition, query.canonical.toString()],
    pinned,
    contentHeaders: () => {
      if (format === "xlsx") refuseLargeWorkbook(query, answer());
      return {
        Link: datasetLinks(story, name, format, query, answer().next),
        "Content-Disposition": contentDisposition(
          fileName({ ids: [story.id, name], edition: story.edition, view: viewOf(query), extension: format }),
          query.download,
        ),
      };
    },
    body: () => {
      if (format !== "xlsx") return textBody(datasetText(story, name, format, query, answer()));
      return writeWorkbook(datasetWorkbook(story, name, query, answer(), origin().origin), story.verified);
    },
  };
});
