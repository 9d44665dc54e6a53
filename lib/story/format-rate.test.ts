import { expect, test } from "vitest";
import { cellText } from "./cell-text";
import { formatRate } from "./format-rate";
import { shownColumnsOf } from "./money-columns";

const labels = { words: {}, names: {}, sides: [], money: { currency: "USD", rates: [] }, replaced: {} };

function column(name: string) {
  const found = shownColumnsOf("deals", ["usd", "krw"]).find((each) => each.name === name);
  if (!found) throw new Error(`no such column: ${name}`);
  return found;
}

const won = {
  amount: 7_238_000_000,
  currency: "KRW",
  amount_usd: 5_000_000,
  usd_rate: 1447.6,
  amount_krw: 7_238_000_000,
};
const euros = { amount: 1_000_000, currency: "EUR", amount_krw: 1_809_500_000, krw_rate: 1809.5 };

test("a rate is said in the words of the language, per dollar where the dollar is concerned", () => {
  expect(formatRate(won, column("amount_usd"), "en")).toBe("1,447.6 won per dollar");
  expect(formatRate(won, column("amount_usd"), "ko")).toBe("1달러당 1,447.6원");
  expect(formatRate(euros, column("amount_krw"), "en")).toBe("1,809.5 won per euro");
});

test("an amount that is in the currency has no rate, and is not called computed", () => {
  expect(formatRate(won, column("amount_krw"), "en")).toBe("");
  const text = (row: typeof won | typeof euros, name: string) =>
    cellText({ lang: "ko", dataset: "deals", column: column(name), row, lookups: labels });
  expect([text(won, "amount_krw"), text(won, "amount_usd"), text(euros, "amount_krw")]).toEqual([
    "72억3800만원",
    "약 500만 달러",
    "약 18억1000만원",
  ]);
});
