import { defineDataset } from "./dataset";
import {
  confidence,
  date,
  id,
  inArticle,
  references,
  requiredLines,
  side,
  sources,
  summary,
  word,
  yesOrNo,
} from "./declare";

/** The chronology. */
export const events = defineDataset({
  name: "events",
  label: { en: "Events", ko: "사건" },
  description: {
    en: "The chronology: what happened, when, whom it concerns and where it is documented.",
    ko: "연표. 언제 무슨 일이 있었고 누구와 관련되며 어디에 기록돼 있는지.",
  },
  columns: {
    id,
    date: date.required(["Date", "날짜"], ["When it happened, as EDTF.", "일어난 때(EDTF)."]),
    ...requiredLines("title", ["Event", "사건"], ["Headline of the event.", "사건 제목."]),
    ...summary,
    category: word.required(["Category", "분류"], ["What the event is about.", "사건의 분류."]),
    actors: references("entities").required(
      ["Actors", "관련 인물·기관"],
      ["Who took part or is concerned.", "참여했거나 관련된 이들."],
    ),
    side,
    turning_point: yesOrNo.optional(
      ["Turning point", "전환점"],
      [
        "Whether it is named in the drawing of the chronology at every width; as many for each side. Empty is no.",
        "연표 그림에 너비와 관계없이 이름을 적을 사건인지 여부. 두 진영에서 같은 수를 고른다. 비우면 아니다.",
      ],
    ),
    deal_ids: references("deals").optional(["Deals", "관련 거래"], ["Deals the event belongs to.", "관련 거래."]),
    ruling_ids: references("rulings").optional(
      ["Filings and rulings", "관련 서면·결정"],
      ["Filings and rulings that correspond to the event.", "이 사건에 해당하는 서면과 결정."],
    ),
    sources,
    in_article: inArticle,
    article_section: word.optional(
      ["Section of the article", "기사 단락"],
      ["Where the article reports it.", "기사에서 다룬 단락."],
    ),
    confidence,
  },
  heading: "title",
  shown: ["date", "title", "category", "side", "actors", "sources"],
  order: "date",
  facets: ["side", "category", "confidence"],
});
