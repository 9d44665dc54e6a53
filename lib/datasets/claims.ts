import { defineDataset } from "./dataset";
import { date, id, inArticle, optionalPair, reference, referenceTo, requiredPair, sources } from "./declare";

/** A claim, the answer to it, and what is documented of its outcome. */
export const claims = defineDataset({
  name: "claims",
  label: { en: "Claims", ko: "주장" },
  description: {
    en: "What one party claims, what the other answers, and what is documented of the outcome. An empty answer or outcome was not found.",
    ko: "한쪽의 주장과 상대의 답, 기록으로 확인되는 결과. 비어 있는 답과 결과는 찾지 못한 것이다.",
  },
  columns: {
    id: id(),
    topic_id: reference.required(["Topic", "주제"], ["The topic.", "주제."], referenceTo("topics")),
    claimant: reference.required(
      ["Claimant", "주장한 쪽"],
      ["Who claims it; `unnamed` stands for unnamed observers.", "주장한 쪽. unnamed는 이름이 밝혀지지 않은 이들."],
      referenceTo("entities", ["unnamed"]),
    ),
    ...requiredPair("claim", ["Claim", "주장"], ["The claim, in neutral words.", "중립적으로 적은 주장."]),
    date: date.required(["Date", "날짜"], ["When it was made, as EDTF.", "주장한 때(EDTF)."]),
    respondent: reference.optional(["Respondent", "답한 쪽"], ["Who answered.", "답한 쪽."], referenceTo("entities")),
    ...optionalPair("response", ["Answer", "답"], ["The answer to the claim.", "주장에 대한 답."]),
    ...optionalPair(
      "outcome",
      ["Documented outcome", "확인된 결과"],
      ["What is documented of the outcome.", "기록으로 확인되는 결과."],
    ),
    sources: sources(),
    in_article: inArticle(),
  },
  naturalKeys: [],
  sourced: true,
  heading: null,
  shown: [
    "date",
    "claimant",
    "claim_en",
    "claim_ko",
    "respondent",
    "response_en",
    "response_ko",
    "outcome_en",
    "outcome_ko",
    "sources",
  ],
  order: "date",
  facets: ["topic_id", "claimant", "respondent"],
});
