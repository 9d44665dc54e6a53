import { defineDataset } from "./dataset";
import {
  confidence,
  date,
  id,
  optionalLines,
  optionalPair,
  reference,
  references,
  sources,
  summary,
  word,
} from "./declare";

/** Filings and rulings, case by case. */
export const rulings = defineDataset({
  name: "rulings",
  label: { en: "Filings and rulings", ko: "서면과 결정" },
  description: {
    en: "Filings and rulings in each case, with what was decided and what was not.",
    ko: "사건별 서면과 결정. 무엇이 판단됐고 무엇이 판단되지 않았는지.",
  },
  columns: {
    id,
    case_id: reference("cases").required(["Case", "소송"], ["The case.", "해당 소송."]),
    date: date.required(["Date", "날짜"], ["When it was filed or decided, as EDTF.", "제출되거나 결정된 때(EDTF)."]),
    kind: word.required(["Kind", "종류"], ["What kind of filing or ruling it is.", "서면이나 결정의 종류."]),
    filed_by: references("entities").optional(
      ["Filed by", "제출한 쪽"],
      ["Who filed or announced it; empty for what a court does.", "제출하거나 발표한 이들. 법원이 한 일이면 비운다."],
    ),
    ...optionalLines(
      "short",
      ["Short name", "짧은 이름"],
      [
        "What it is called beside its mark, in at most six words; the label of its kind if empty.",
        "표식 옆에 적을 이름. 여섯 단어까지. 비우면 종류의 이름을 쓴다.",
      ],
    ),
    ...summary,
    ...optionalPair("decided", ["Decided", "판단된 것"], ["What the court decided.", "법원이 판단한 것."]),
    ...optionalPair(
      "not_decided",
      ["Not decided", "판단되지 않은 것"],
      ["What the court left undecided.", "법원이 판단하지 않은 것."],
    ),
    sources,
    confidence,
  },
  shown: ["date", "case_id", "kind", "summary", "decided", "not_decided", "sources"],
  order: "date",
  facets: ["case_id", "kind", "confidence"],
});
