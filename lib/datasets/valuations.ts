import { defineDataset } from "./dataset";
import { currency, date, id, money, qualifier, reference, referenceTo, sources, sure, word } from "./declare";

/** Dated valuations of companies; an offer is kept here too, under a basis of its own. */
export const valuations = defineDataset({
  name: "valuations",
  label: { en: "Valuations", ko: "기업가치" },
  description: {
    en: "What companies were valued at, and on which basis. A price offered is an offer and never a valuation of the company.",
    ko: "기업가치와 그 근거. 제안된 가격은 제안일 뿐 기업가치 평가가 아니다.",
  },
  columns: {
    id: id(),
    entity_id: reference.required(
      ["Company", "기업"],
      ["The company that is valued.", "평가 대상 기업."],
      referenceTo("entities"),
    ),
    date: date.required(["Date", "날짜"], ["When the valuation held, as EDTF.", "평가 시점(EDTF)."]),
    valuation: money({
      currency: "currency",
      qualifier: "valuation_qualifier",
      dated: "date",
      whose: "entity_id",
    }).required(["Valuation", "기업가치"], ["Value in whole units of the currency.", "통화 기본 단위로 적은 가치."]),
    currency: currency.required(["Currency", "통화"], ["ISO 4217 code.", "ISO 4217 코드."]),
    valuation_qualifier: qualifier.required(
      ["Qualifier", "값의 성격"],
      [
        "Whether the value is exact, about, up to, at least or reported.",
        "값이 확정, 약, 최대, 최소, 보도 가운데 무엇인지.",
      ],
    ),
    basis: word.required(["Basis", "근거"], ["What the value rests on.", "값의 근거."]),
    sources: sources(),
    confidence: sure(),
  },
  naturalKeys: [["entity_id", "date", "basis"]],
  sourced: true,
  heading: null,
  shown: ["entity_id", "date", "valuation", "basis", "confidence", "sources"],
  order: "entity_id,date",
  facets: ["entity_id", "basis", "confidence"],
});
