import { readCardRequest } from "@/lib/api/card-request";
import { figureCard } from "@/lib/card/figure-card";
import { isDatasetName } from "@/lib/datasets/registry";
import { Problem } from "@/lib/http/problem";
import { decodeSegment } from "@/lib/http/split-file";
import { endpoint } from "@/lib/server/endpoint";
import { resolveStory } from "@/lib/server/resolve-story";
import { findRow } from "@/lib/story/story";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request, parameters) => {
  const { pathname, searchParams } = new URL(request.url);
  const { story, pinned } = resolveStory(decodeSegment(parameters.story ?? ""), pathname);
  const { dataset, row } = parameters;
  const id = decodeSegment(row ?? "");
  if (!isDatasetName(dataset) || !findRow(story, dataset, id)) {
    throw new Problem("not-found", { detail: `There is no such row; /api/v1/${story.id}.json lists the datasets.` });
  }
  const { column, lang } = readCardRequest(story, dataset, searchParams);
  return {
    contentType: "application/json",
    tag: ["card", dataset, id, column ?? "", lang, story.edition],
    pinned,
    headers: { Link: `<${story.license.url}>; rel="license"` },
    body: () => JSON.stringify(figureCard(story, dataset, id, column, lang)),
  };
});
