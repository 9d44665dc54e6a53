import { defineDataset } from "./dataset";
import { confidence, date, id, inArticle, reference, requiredPair, sources } from "./declare";

/** Where the two sides' persons stand on each topic. */
export const positions = defineDataset({
  name: "positions",
  label: { en: "Positions", ko: "입장" },
  description: {
    en: "Where each of the two stands on each topic, and as of which date.",
    ko: "주제별 두 사람의 입장과 그 기준 시점.",
  },
  columns: {
    id,
    topic_id: reference("topics").required(["Topic", "주제"], ["The topic.", "주제."]),
    person: reference("entities").required(["Person", "인물"], ["Whose position it is.", "입장의 주인."]),
    ...requiredPair("stance", ["Position", "입장"], ["The position, in neutral words.", "중립적으로 적은 입장."]),
    as_of: date.required(
      ["As of", "기준 시점"],
      ["When the position was stated or held, as EDTF.", "입장을 밝힌 때(EDTF)."],
    ),
    sources,
    in_article: inArticle,
    confidence,
  },
  naturalKeys: [["topic_id", "person"]],
  shown: ["topic_id", "person", "stance", "as_of", "sources"],
  order: "topic_id,person",
  facets: ["topic_id", "person", "confidence"],
});
