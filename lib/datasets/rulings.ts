import { defineDataset } from "./dataset";
import { date, id, optionalPair, reference, referenceTo, requiredPair, sources, sure, word } from "./declare";

/** Filings and rulings, case by case. */
export const rulings = defineDataset({
  name: "rulings",
  label: { en: "Filings and rulings", ko: "서면과 결정" },
  description: {
    en: "Filings and rulings of each case, with what was and what was not decided.",
    ko: "사건별 서면과 결정. 무엇이 판단됐고 무엇이 판단되지 않았는지.",
  },
  columns: {
    id: id(),
    case_id: reference.required(["Case", "소송"], ["The case.", "해당 소송."], referenceTo("cases")),
    date: date.required(["Date", "날짜"], ["When it was filed or decided, as EDTF.", "제출되거나 결정된 때(EDTF)."]),
    kind: word.required(["Kind", "종류"], ["What kind of filing or ruling it is.", "서면이나 결정의 종류."]),
    ...requiredPair("summary", ["Summary", "요약"], ["What happened, in a sentence or two.", "한두 문장 설명."]),
    ...optionalPair("decided", ["Decided", "판단된 것"], ["What the court decided.", "법원이 판단한 것."]),
    ...optionalPair(
      "not_decided",
      ["Not decided", "판단되지 않은 것"],
      ["What the court left undecided.", "법원이 판단하지 않은 것."],
    ),
    sources: sources(),
    confidence: sure(),
  },
  naturalKeys: [],
  sourced: true,
  heading: null,
  shown: [
    "date",
    "case_id",
    "kind",
    "summary_en",
    "summary_ko",
    "decided_en",
    "decided_ko",
    "not_decided_en",
    "not_decided_ko",
    "sources",
  ],
  order: "date",
  facets: ["case_id", "kind", "confidence"],
});
