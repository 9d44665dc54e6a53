import { readCardRequest } from "@/lib/api/card-request";
import { figureCard } from "@/lib/card/figure-card";
import { isDatasetName } from "@/lib/datasets/registry";
import { Problem } from "@/lib/http/problem";
import { decodeSegment } from "@/lib/http/split-file";
import { cardPreview } from "@/lib/server/card-preview";
import { endpoint } from "@/lib/server/endpoint";
import { resolveStory } from "@/lib/server/resolve-story";
import { isLang } from "@/lib/text/lang";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request, parameters) => {
  const { pathname, searchParams } = new URL(request.url);
  const { lang, dataset, row = "" } = parameters;
  const { story } = resolveStory(decodeSegment(parameters.story ?? ""), pathname);
  if (!isLang(lang)) throw new Problem("not-found", { detail: "There is a picture for ko and for en." });
  if (!isDatasetName(dataset)) throw new Problem("not-found", { detail: "There is no such dataset." });
  const { column } = readCardRequest(story, dataset, searchParams);
  const card = figureCard(story, dataset, decodeSegment(row), column, lang);
  if (!card) throw new Problem("not-found", { detail: "There is no such row, so it has no card." });
  return {
    contentType: "image/png",
    tag: ["card-preview", lang, dataset, card.ref.row, column ?? "", story.edition],
    body: () => cardPreview(story, card),
  };
});
