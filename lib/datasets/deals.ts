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
  references,
  requiredLines,
  side,
  sources,
  summary,
  word,
} from "./declare";

/** Bids, investments, funding rounds, commitments, donations and money claims. */
export const deals = defineDataset({
  name: "deals",
  label: { en: "Deals", ko: "거래" },
  description: {
    en: "Bids, investments, funding rounds, commitments, donations and claims for money. An empty amount is undisclosed, never zero.",
    ko: "인수 제안, 투자, 자금 조달, 약정, 기부, 금전 청구. 금액이 비어 있으면 공개되지 않은 것이며 0이 아니다.",
  },
  columns: {
    id,
    kind: word.required(["Kind", "종류"], ["What kind of deal it is.", "거래의 종류."]),
    ...requiredLines("title", ["Deal", "거래"], ["Short name of the deal.", "거래의 짧은 이름."]),
    date: date.required(
      ["Date", "날짜"],
      ["When it was announced or took place, as EDTF.", "발표되거나 이루어진 때(EDTF)."],
    ),
    amount: money({
      currency: "currency",
      qualifier: "amount_qualifier",
      dated: "date",
      containedIn: "part_of",
      addedBy: "status",
      replaces: "replaces",
      undisclosed: true,
    }).optional(
      ["Amount", "금액"],
      ["Size of the deal in whole units; empty if undisclosed.", "거래 금액(기본 단위). 공개되지 않았으면 비어 있다."],
    ),
    currency: currency.optional(
      ["Currency", "통화"],
      ["Currency of the amount and the valuation, as an ISO 4217 code.", "금액과 기업가치의 통화(ISO 4217)."],
    ),
    amount_qualifier: qualifier.optional(["Qualifier", "금액 성격"], howFirm("amount", "금액이")),
    amount_stated: money({ currency: "currency_stated" }).optional(
      ["Amount as printed", "기사 표기 금액"],
      [
        "The amount a source printed in another currency; a separate figure, not a conversion.",
        "출처가 다른 통화로 적은 금액. 환산값이 아니라 별개의 수치다.",
      ],
    ),
    currency_stated: currency.optional(
      ["Currency as printed", "기사 표기 통화"],
      ["Currency of the amount as printed.", "기사 표기 금액의 통화."],
    ),
    stated_source: reference("sources").optional(
      ["Printed by", "표기 출처"],
      ["The source that printed that amount.", "그 금액을 적은 출처."],
      { together: "amount_stated" },
    ),
    valuation: money({
      currency: "currency",
      qualifier: "valuation_qualifier",
      dated: "date",
      whose: "to_entities",
    }).optional(
      ["Valuation", "기업가치"],
      [
        "Valuation of the company implied by the deal; empty if none is known.",
        "거래가 전제한 기업가치. 알려진 것이 없으면 비어 있다.",
      ],
    ),
    valuation_qualifier: qualifier.optional(
      ["Valuation qualifier", "기업가치 성격"],
      howFirm("valuation", "기업가치가"),
    ),
    from_entities: references("entities").optional(
      ["From", "주는 쪽"],
      ["Who gives, buys, invests or claims.", "내거나 사거나 투자하거나 청구하는 쪽."],
    ),
    to_entities: references("entities").optional(
      ["To", "받는 쪽"],
      ["Who receives or is the target.", "받는 쪽 또는 대상."],
    ),
    part_of: reference("deals").optional(
      ["Part of", "포함 거래"],
      [
        "The deal that already contains this amount; never add the two.",
        "이 금액을 이미 포함하는 거래. 두 금액을 더하지 않는다.",
      ],
    ),
    replaces: reference("deals").optional(
      ["Replaces", "대체한 거래"],
      [
        "The earlier round of the same offer, whose amount this one takes the place of; sums and rankings count the last round alone.",
        "같은 제안의 앞선 차수. 이 금액이 그 금액을 대신한다. 합계와 순위는 마지막 차수만 센다.",
      ],
    ),
    side,
    status: word.required(["Status", "상태"], ["Status of the deal.", "거래의 진행 상태."]),
    ...summary,
    sources,
    in_article: inArticle,
    confidence,
  },
  heading: "title",
  shown: ["title", "date", "amount", "side", "kind", "status", "from_entities", "to_entities", "sources"],
  order: "-amount,date",
  facets: ["side", "kind", "status", "confidence"],
});
