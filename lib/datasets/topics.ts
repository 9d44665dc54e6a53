import { defineDataset } from "./dataset";
import { id, position, requiredLines } from "./declare";

/** The questions on which the two sides are compared. */
export const topics = defineDataset({
  name: "topics",
  label: { en: "Topics", ko: "주제" },
  description: { en: "The questions on which the two sides are compared.", ko: "두 쪽을 비교하는 주제." },
  counter: "개",
  columns: {
    id,
    ...requiredLines("title", ["Topic", "주제"], ["Name of the topic.", "주제 이름."]),
    order: position.required(["Order", "순서"], ["Position in the comparison.", "비교표에서의 순서."]),
  },
  naturalKeys: [["order"]],
  sourced: false,
  heading: "title",
  shown: ["order", "title"],
  order: "order",
  facets: [],
});
