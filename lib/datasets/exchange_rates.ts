import { defineDataset } from "./dataset";
import { currency, date, id, rate, sources, word } from "./declare";

/** Monthly exchange rates, for figures computed in another currency. */
export const exchangeRates = defineDataset({
  name: "exchange_rates",
  label: { en: "Exchange rates", ko: "환율" },
  description: {
    en: "Monthly average exchange rates against the US dollar.",
    ko: "미국 달러 대비 월평균 환율.",
  },
  columns: {
    id,
    month: date.required(["Month", "월"], ["The month, as EDTF.", "해당 월(EDTF)."]),
    currency: currency.required(["Currency", "통화"], ["ISO 4217 code.", "ISO 4217 코드."]),
    per_usd: rate.required(
      ["Per US dollar", "1달러당"],
      ["Units of the currency for one US dollar.", "미국 1달러에 해당하는 금액."],
      { readWith: ["currency", "month"] },
    ),
    basis: word.required(["Basis", "기준"], ["How the rate was calculated.", "환율 산출 기준."]),
    sources,
  },
  naturalKeys: [["month", "currency"]],
  shown: ["month", "currency", "per_usd", "basis", "sources"],
  order: "-month",
  facets: [],
});
