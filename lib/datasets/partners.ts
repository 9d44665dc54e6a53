import { defineDataset } from "./dataset";
import {
  confidence,
  currency,
  date,
  howFirm,
  id,
  inArticle,
  money,
  qualifier,
  reference,
  requiredPair,
  sources,
  word,
} from "./declare";

/** Who takes part, and in what role. */
export const partners = defineDataset({
  name: "partners",
  label: { en: "Partners", ko: "참여사" },
  description: {
    en: "Who takes part in what, by role. A partner with two roles has two rows.",
    ko: "무엇에 어떤 역할로 참여하는지 적는다. 역할이 둘이면 행도 둘이다.",
  },
  counter: "곳",
  columns: {
    id,
    entity_id: reference("entities").required(["Partner", "참여사"], ["The partner.", "참여사."]),
    project: reference("entities").optional(
      ["Project", "사업"],
      [
        "What it takes part in, where that is not the project of the story.",
        "이야기의 사업이 아닌 다른 것에 참여할 때 그 사업.",
      ],
    ),
    role: word.required(["Role", "역할"], ["The role in which it takes part.", "참여 역할."]),
    ...requiredPair(
      "responsibility",
      ["Responsibility", "맡은 일"],
      ["What the partner is responsible for.", "참여사가 맡은 일."],
    ),
    committed: money({
      currency: "currency",
      qualifier: "committed_qualifier",
      dated: "joined",
      undisclosed: true,
    }).optional(
      ["Committed", "출자 금액"],
      [
        "Money the partner is said to contribute; empty if undisclosed.",
        "출자한다고 알려진 금액. 공개되지 않았으면 비어 있다.",
      ],
    ),
    currency: currency.optional(["Currency", "통화"], ["ISO 4217 code.", "ISO 4217 코드."]),
    committed_qualifier: qualifier.optional(["Qualifier", "금액 성격"], howFirm("amount", "금액이")),
    joined: date.optional(["Since", "참여 시점"], ["When it joined, as EDTF.", "참여한 때(EDTF)."]),
    in_article: inArticle,
    sources,
    confidence,
  },
  naturalKeys: [["entity_id", "project", "role"]],
  shown: ["entity_id", "role", "responsibility", "committed", "joined", "sources"],
  order: "role,joined",
  facets: ["role", "confidence"],
});
