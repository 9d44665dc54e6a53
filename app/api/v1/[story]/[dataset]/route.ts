import { answerRows } from "@/lib/api/answer-rows";
import { datasetJson } from "@/lib/api/dataset-json";
import { datasetLinks } from "@/lib/api/dataset-links";
import { dataFormats, readDatasetRequest } from "@/lib/api/dataset-request";
import { rowsCsv } from "@/lib/api/rows-csv";
import { isDatasetName } from "@/lib/datasets/registry";
import { Problem } from "@/lib/http/problem";
import { decodeSegment, splitFile } from "@/lib/http/split-file";
import { endpoint } from "@/lib/server/endpoint";
import { resolveStory } from "@/lib/server/resolve-story";
import { storyLookups } from "@/lib/story/story-lookups";

const contentTypes = { json: "application/json", csv: "text/csv; charset=utf-8; header=present" };

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
  return {
    contentType: contentTypes[format],
    tag: [name, format, story.edition, asked.canonical.toString()],
    pinned,
    headers: {
      Link: datasetLinks(story, name, format, asked),
      ...(asked.download && { "Content-Disposition": `attachment; filename="${story.id}-${name}.${format}"` }),
    },
    body: () => {
      if (format === "json") return datasetJson(story, name, asked);
      const { rows } = answerRows(story, name, asked);
      const text = [...rowsCsv(name, asked.columns, rows, asked.labels, storyLookups(story))].join("");
      return asked.bom ? `\ufeff${text}` : text;
    },
  };
});
