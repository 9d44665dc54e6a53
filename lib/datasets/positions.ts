import { defineDataset } from "./dataset";
import {
  confidence,
  date,
  id,
  inArticle,
  optionalShortLines,
  reference,
  requiredPair,
  sources,
  yesOrNo,
} from "./declare";

/** Where the two sides and their members stand on each topic, and what they said before. */
export const positions = defineDataset({
  name: "positions",
  label: { en: "Positions", ko: "입장" },
  description: {
    en: "Where each side stands on each topic, who of it said so, and as of which date. Earlier positions on the topic stay.",
    ko: "주제별 각 진영의 입장과 그 입장을 밝힌 이, 기준 시점. 같은 주제에 대해 앞서 밝힌 입장도 남긴다.",
  },
  columns: {
    id,
    topic_id: reference("topics").required(["Topic", "주제"], ["The topic.", "주제."]),
    entity_id: reference("entities").required(
      ["Who", "누구"],
      [
        "Whose position it is: a side's own entity, or a member of the side.",
        "입장을 밝힌 이. 한쪽을 대표하는 이름이거나 그쪽에 속한 이.",
      ],
    ),
    ...requiredPair("stance", ["Position", "입장"], ["The position, in neutral words.", "중립적으로 적은 입장."]),
    ...optionalShortLines(
      "short",
      { en: 40, ko: 40 },
      ["Short form", "짧은 글"],
      [
        "The position in at most 40 characters, in neutral words and without quoting. On a topic the two sides' are of about equal length.",
        "40자 이내로 중립적으로 줄인 입장. 인용하지 않는다. 한 주제에서 두 진영의 글은 길이가 비슷해야 한다.",
      ],
    ),
    as_of: date.required(
      ["As of", "기준 시점"],
      ["When the position was stated or held, as EDTF.", "입장을 밝힌 때(EDTF)."],
    ),
    changed: yesOrNo.required(
      ["Changed", "입장 변화"],
      [
        "Whether it departs from an earlier position of the same side on the topic, by the source's account or by both texts.",
        "같은 진영이 같은 주제에 대해 앞서 밝힌 입장과 다른지 여부. 출처가 그렇게 적었거나 두 글로 드러날 때 true.",
      ],
    ),
    sources,
    in_article: inArticle,
    confidence,
  },
  naturalKeys: [["topic_id", "entity_id", "as_of"]],
  shown: ["topic_id", "entity_id", "stance", "as_of", "changed", "sources"],
  order: "topic_id,entity_id,-as_of",
  facets: ["topic_id", "entity_id", "changed", "confidence"],
});
