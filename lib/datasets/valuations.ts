import { defineDataset } from "./dataset";
import { confidence, currency, date, howFirm, id, money, qualifier, reference, sources, word } from "./declare";

/** Dated valuations of companies; an offer is listed here too, under a basis of its own. */
export const valuations = defineDataset({
  name: "valuations",
  label: { en: "Valuations", ko: "기업가치" },
  description: {
    en: "What companies were valued at, and on what basis. A price offered is an offer, never a valuation of the company.",
    ko: "기업가치와 그 근거. 제안된 가격은 제안일 뿐 기업가치 평가가 아니다.",
  },
  columns: {
    id,
    entity_id: reference("entities").required(["Company", "기업"], ["The company that is valued.", "평가 대상 기업."]),
    date: date.required(["Date", "날짜"], ["When the valuation applied, as EDTF.", "평가 시점(EDTF)."]),
    valuation: money({
      currency: "currency",
      qualifier: "valuation_qualifier",
      dated: "date",
      whose: "entity_id",
    }).required(["Valuation", "기업가치"], ["Value in whole units of the currency.", "통화 기본 단위로 적은 가치."]),
    currency: currency.required(["Currency", "통화"], ["ISO 4217 code.", "ISO 4217 코드."]),
    valuation_qualifier: qualifier.required(["Qualifier", "값의 성격"], howFirm("value", "값이")),
    basis: word.required(["Basis", "근거"], ["What the value is based on.", "값의 근거."]),
    sources,
    confidence,
  },
  naturalKeys: [["entity_id", "date", "basis"]],
  shown: ["entity_id", "date", "valuation", "basis", "confidence", "sources"],
  order: "entity_id,date",
  facets: ["entity_id", "basis", "confidence"],
});
