import type { Pair } from "@/lib/text/lang";
import type { Tables } from "./check-references";
import { type Fault, withValue } from "./fault";

const missingForm: Pair = {
  en: "deals have this status, so it needs a form, which decides among what their amounts stand: solid if done, partial if done in part, hollow if promised or under way, crossed if refused, withdrawn, dismissed or disputed",
  ko: "거래에 쓰인 상태이므로 form이 있어야 금액이 놓일 묶음이 정해진다. 이루어졌으면 solid, 일부면 partial, 약속했거나 진행 중이면 hollow, 거부·철회·각하됐거나 이견이 있으면 crossed로 적는다",
};
const needlessApart: Pair = {
  en: "only kinds of deals (deals.kind) can stand apart; empty this cell",
  ko: "거래 종류(deals.kind)만 따로 묶을 수 있다. 이 칸을 비운다",
};

/** Finds statuses of deals of which `terms` does not say whether they are done, and words that cannot stand apart. */
export function checkDealWords({ deals, terms }: Tables): Fault[] {
  const used = new Set(deals.rows.map(({ values }) => values.status));
  return terms.rows.flatMap(({ line, values: { list, word, form, apart } }): Fault[] => {
    const fault = (column: string, message: Pair) => [
      { file: terms.file, line, column, message: withValue(message, word) },
    ];
    if (list === "deals.status" && form === null && used.has(word)) return fault("form", missingForm);
    return apart === true && list !== "deals.kind" ? fault("apart", needlessApart) : [];
  });
}
