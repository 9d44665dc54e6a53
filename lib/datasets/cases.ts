import { defineDataset } from "./dataset";
import { date, id, requiredPair, side, sources, text, word } from "./declare";

/** The lawsuits. */
export const cases = defineDataset({
  name: "cases",
  label: { en: "Cases", ko: "소송" },
  description: { en: "The lawsuits of the story.", ko: "이 이야기의 소송." },
  columns: {
    id: id(),
    ...requiredPair("title", ["Case", "소송"], ["Name of the case.", "사건 이름."]),
    ...requiredPair("court", ["Court", "법원"], ["The court.", "관할 법원."]),
    case_no: text.optional(["Case number", "사건 번호"], ["The court's number of the case.", "법원 사건 번호."]),
    filed: date.required(["Filed", "제소"], ["When it was filed, as EDTF.", "제소한 때(EDTF)."]),
    status: word.required(["Status", "상태"], ["How far the case has come.", "진행 상태."]),
    side: side(),
    sources: sources(),
  },
  naturalKeys: [],
  sourced: true,
  heading: "title",
  shown: ["title_en", "title_ko", "court_en", "court_ko", "case_no", "filed", "status", "sources"],
  order: "filed",
  facets: ["status", "side"],
});
