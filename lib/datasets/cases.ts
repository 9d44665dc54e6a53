import { defineDataset } from "./dataset";
import { date, id, line, optionalLines, references, requiredLines, side, sources, word } from "./declare";

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
    filed: date.optional(
      ["Filed", "제소"],
      ["When it was filed, as EDTF; empty if no source says so.", "제소한 때(EDTF). 출처에 없으면 비어 있다."],
    ),
    ended: date.optional(
      ["Ended", "종료"],
      [
        "When it ended in this court, as EDTF; empty while it goes on, or if no source says that it ended.",
        "이 법원에서 끝난 때(EDTF). 이어지고 있거나 끝났다는 출처가 없으면 비운다.",
      ],
    ),
    status: word.required(["Status", "상태"], ["Status of the case.", "진행 상태."]),
    side,
    brought_by: references("entities").optional(
      ["Brought by", "낸 쪽"],
      ["Who sued or asked the court.", "소송을 내거나 법원에 신청한 이들."],
    ),
    against: references("entities").optional(
      ["Against", "상대 쪽"],
      ["Against whom it was brought.", "소송이나 신청의 상대."],
    ),
    next_date: date.optional(
      ["Next date", "다음 날짜"],
      [
        "The next date that was known on the day of the last check, as EDTF; it may have passed since.",
        "마지막으로 확인한 날 알려져 있던 다음 날짜(EDTF). 그 뒤 지났을 수 있다.",
      ],
      { together: "next_en" },
    ),
    ...optionalLines("next", ["Next", "다음 일정"], ["What is to happen on that date.", "그 날짜에 있을 일."]),
    checked: date.optional(
      ["Last checked", "마지막 확인"],
      [
        "The day on which news of the case was last looked for; empty if it is the day up to which the story was checked.",
        "이 소송의 소식을 마지막으로 찾아본 날. 이야기를 확인한 마지막 날과 같으면 비운다.",
      ],
    ),
    sources,
  },
  heading: "title",
  shown: ["title", "court", "case_no", "brought_by", "against", "filed", "ended", "status", "sources"],
  order: "filed",
  facets: ["status", "side"],
});
