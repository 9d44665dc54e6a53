import { expect, test } from "vitest";
import type { MoneyColumn } from "@/lib/datasets/column";
import { columnSums } from "./column-sums";

const plain: MoneyColumn = {
  name: "amount",
  type: "money",
  label: { en: "Amount", ko: "금액" },
  description: { en: "", ko: "" },
  required: false,
  currency: { column: "amount_currency" },
};

const won: MoneyColumn = { ...plain, name: "amount_krw", containedIn: "part_of", currency: { code: "KRW" } };

const row = (amount: number | null, amount_krw: number | null, part_of: string | null = null) => ({
  amount,
  amount_krw,
  part_of,
});

test("amounts known in dollars alone are counted apart from those that are not known", () => {
  const rows = [row(1, 1400), row(2, 2800), row(3, null), row(null, null), row(4, 5600, "whole")];
  expect(columnSums(rows, won)).toMatchObject({
    sums: [{ currency: "KRW", amount: 4200, count: 2 }],
    contained: 1,
    unknown: 1,
    unrated: 1,
  });
});

test("an amount in its own currency is never without a rate", () => {
  const dollars = { ...plain, containedIn: "part_of" };
  const rows = [{ ...row(1, null), amount_currency: "USD" }, row(null, null)];
  expect(columnSums(rows, dollars)).toMatchObject({ unknown: 1, unrated: 0 });
});

test("a column whose figures must not be added has no sums", () => {
  expect(columnSums([row(1, 1400)], plain)).toBeNull();
});
