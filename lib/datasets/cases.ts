import { defineDataset } from "./dataset";
import { date, id, line, requiredLines, side, sources, word } from "./declare";

/** The lawsuits. */
export const cases = defineDataset({
  name: "cases",
  label: { en: "Cases", ko: "소송" },
  description: { en: "The lawsuits of the story.", ko: "이 이야기의 소송." },
  columns: {
    id,
    ...requiredLines("title", ["Case", "소송"], ["Name of the case.", "사건 이름."]),
    ...requiredLines("court", ["Court", "법원"], ["The court.", "관할 법원."]),
    case_no: line.optional(["Case number", "사건 번호"], ["Case number assigned by the court.", "법원 사건 번호."]),
    filed: date.required(["Filed", "제소"], ["When it was filed, as EDTF.", "제소한 때(EDTF)."]),
    status: word.required(["Status", "상태"], ["Status of the case.", "진행 상태."]),
    side,
    sources,
  },
  heading: "title",
  shown: ["title", "court", "case_no", "filed", "status", "sources"],
  order: "filed",
  facets: ["status", "side"],
});
