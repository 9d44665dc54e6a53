import { type AnswerRows, answerRows } from "@/lib/api/answer-rows";
import { datasetLinks } from "@/lib/api/dataset-links";
import { dataFormats, dataTypes, readDatasetRequest } from "@/lib/api/dataset-request";
import { datasetText } from "@/lib/api/dataset-text";
import { isDatasetName } from "@/lib/datasets/registry";
import { Problem } from "@/lib/http/problem";
import { decodeSegment, splitFile } from "@/lib/http/split-file";
import { endpoint } from "@/lib/server/endpoint";
import { resolveStory } from "@/lib/server/resolve-story";
import { textStream } from "@/lib/server/text-stream";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request, parameters) => {
  const { pathname, searchParams } = new URL(request.url);
  const { story, pinned } = resolveStory(decodeSegment(parameters.story ?? ""), pathname);
  const { name, format } = splitFile(parameters.dataset, dataFormats);
  if (!isDatasetName(name)) {
    throw new Problem("not-found", {
      detail: `There is no dataset at this address; /api/v1/${story.id}.json lists them.`,
    });
  }
  const asked = readDatasetRequest(story, name, format, searchParams);
  let known: AnswerRows | undefined;
  const answered = () => {
    known ??= answerRows(story, name, asked);
    return known;
  };
  return {
    contentType: dataTypes[format],
    tag: [name, format, story.edition, asked.canonical.toString()],
    pinned,
    contentHeaders: () => ({
      Link: datasetLinks(story, name, format, asked, answered().next),
      ...(asked.download && { "Content-Disposition": `attachment; filename="${story.id}-${name}.${format}"` }),
    }),
    body: () => textStream(datasetText(story, name, format, asked, answered())),
  };
});
