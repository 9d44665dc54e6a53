import { defineDataset } from "./dataset";
import { date, id, inArticle, optionalPair, reference, requiredPair, sources } from "./declare";

/** Claims, the answers to them, and their documented outcomes. */
export const claims = defineDataset({
  name: "claims",
  label: { en: "Claims", ko: "주장" },
  description: {
    en: "What one party claims, what the other answers, and the documented outcome. An empty answer or outcome means that none was found.",
    ko: "한쪽의 주장과 상대의 답, 기록으로 확인되는 결과. 답이나 결과가 비어 있으면 찾지 못한 것이다.",
  },
  columns: {
    id,
    topic_id: reference("topics").required(["Topic", "주제"], ["The topic.", "주제."]),
    claimant: reference("entities", { alsoAllowed: ["unnamed"] }).required(
      ["Claimant", "주장한 쪽"],
      ["Who makes the claim; `unnamed` means unnamed observers.", "주장한 쪽. unnamed는 이름이 밝혀지지 않은 이들."],
    ),
    ...requiredPair("claim", ["Claim", "주장"], ["The claim, in neutral words.", "중립적으로 적은 주장."]),
    date: date.required(["Date", "날짜"], ["When it was made, as EDTF.", "주장한 때(EDTF)."]),
    respondent: reference("entities").optional(["Respondent", "답한 쪽"], ["Who answered.", "답한 쪽."]),
    ...optionalPair("response", ["Answer", "답"], ["The answer to the claim.", "주장에 대한 답."]),
    ...optionalPair(
      "outcome",
      ["Documented outcome", "확인된 결과"],
      ["The outcome as far as it is documented.", "기록으로 확인되는 결과."],
    ),
    sources,
    in_article: inArticle,
  },
  shown: ["date", "claimant", "claim", "respondent", "response", "outcome", "sources"],
  order: "date",
  facets: ["topic_id", "claimant", "respondent"],
});
