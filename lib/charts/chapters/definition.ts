import type { ChartDefinition } from "../kit/chart";
import { chaptersDigest } from "./digest";
import { buildChapters, type ChaptersModel } from "./model";

/** The story in a few chapters, each beside one chart of it drawn small. */
export const chapters: ChartDefinition<ChaptersModel> = {
  id: "chapters",
  kind: "chapters",
  dataset: "chapters",
  isFixed: true,
  title: { en: "The story in chapters", ko: "장으로 보는 이야기" },
  page: "",
  options: {},
  build: buildChapters,
  height: () => 0,
  digest: chaptersDigest,
};
