import { rowJson } from "@/lib/api/dataset-json";
import { refuseParameters } from "@/lib/api/refuse-parameters";
import { isDatasetName } from "@/lib/datasets/registry";
import { Problem } from "@/lib/http/problem";
import { decodeSegment, splitFile } from "@/lib/http/split-file";
import { endpoint } from "@/lib/server/endpoint";
import { resolveStory } from "@/lib/server/resolve-story";
import { findRow } from "@/lib/story/story";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request, parameters) => {
  const { pathname, searchParams } = new URL(request.url);
  const { story, pinned } = resolveStory(decodeSegment(parameters.story ?? ""), pathname);
  const dataset = parameters.dataset;
  const { name: id } = splitFile(parameters.row, ["json"]);
  const row = isDatasetName(dataset) ? findRow(story, dataset, id) : undefined;
  if (!isDatasetName(dataset) || !row) {
    throw new Problem("not-found", { detail: `There is no such row; /api/v1/${story.id}.json lists the datasets.` });
  }
  refuseParameters(searchParams);
  return {
    contentType: "application/json",
    tag: [dataset, id, story.edition],
    pinned,
    body: () => rowJson(story, dataset, row),
  };
});
