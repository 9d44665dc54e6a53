import { defineDataset } from "./dataset";
import { date, id, inArticle, reference, referenceTo, requiredPair, sources, sure } from "./declare";

/** Where the two sides' persons stand on each topic. */
export const positions = defineDataset({
  name: "positions",
  label: { en: "Positions", ko: "입장" },
  description: {
    en: "Where each of the two stands on each topic, with the date as of which it held.",
    ko: "주제별 두 사람의 입장과 그 기준 시점.",
  },
  columns: {
    id: id(),
    topic_id: reference.required(["Topic", "주제"], ["The topic.", "주제."], referenceTo("topics")),
    person: reference.required(["Person", "인물"], ["Whose position it is.", "입장의 주인."], referenceTo("entities")),
    ...requiredPair("stance", ["Position", "입장"], ["The position, in neutral words.", "중립적으로 적은 입장."]),
    as_of: date.required(
      ["As of", "기준 시점"],
      ["When the position was stated or held, as EDTF.", "입장을 밝힌 때(EDTF)."],
    ),
    sources: sources(),
    in_article: inArticle(),
    confidence: sure(),
  },
  naturalKeys: [["topic_id", "person"]],
  sourced: true,
  heading: null,
  shown: ["topic_id", "person", "stance_en", "stance_ko", "as_of", "sources"],
  order: "topic_id,person",
  facets: ["topic_id", "person", "confidence"],
});
