import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import { datasetNames } from "@/lib/datasets/registry";
import { shownColumnsOf } from "@/lib/story/money-columns";
import { answerRows } from "./answer-rows";
import { readDatasetRequest } from "./dataset-request";
import { rowsCsv } from "./rows-csv";

function csv(text: string, story = loadedSample()): string[] {
  const requested = readDatasetRequest(story, "deals", "csv", new URLSearchParams(text));
  const { rows } = answerRows(story, "deals", requested);
  return [...rowsCsv(story, "deals", requested.columns, rows, requested)];
}

test("amount, won, rate and month are side by side; a date coarser than a month has no won", () => {
  for (const names of ["date,amount", "date,amount,amount_krw,krw_rate,krw_month"]) {
    expect(csv(`_money=krw&_col=${names}&_nocol=amount_qualifier,currency,part_of,replaces`)).toEqual([
      "id,date,amount,amount_krw,krw_rate,krw_month\r\n",
      "ferry-bid,2030-02-10,97400000,140996240000,1447.6,2030-02\r\n",
      "pier-fund,2030~,5000000,,,\r\n",
      "pier-part,2030-05/2030-07,,,,\r\n",
    ]);
  }
});

test("each amount is as stated in its own currency, converted to the other one, and absent without a rate", () => {
  const story = loadedSample((draft) => {
    const bid = { ...draftRow(draft, "deals", "ferry-bid"), amount_stated: "", currency_stated: "", stated_source: "" };
    draft.rows.deals.push(
      { ...bid, id: "won-bid", amount: "7238000000", currency: "KRW" },
      { ...bid, id: "euro-bid", amount: "1000000", currency: "EUR" },
      { ...bid, id: "late-bid", amount: "7238000000", currency: "KRW", date: "2030-03" },
    );
    const rate = draftRow(draft, "exchange_rates", "krw-2030-02");
    draft.rows.exchange_rates.push({ ...rate, id: "eur-2030-02", currency: "EUR", per_usd: "0.8000" });
  });
  const bare = "kind=bid&_nocol=amount_qualifier,currency,part_of,replaces&_sort=-amount";
  expect(csv(`_money=usd&_col=amount&${bare}`, story)).toEqual([
    "id,amount,amount_usd,usd_rate,usd_month\r\n",
    "ferry-bid,97400000,97400000,,\r\n",
    "won-bid,7238000000,5000000,1447.6,2030-02\r\n",
    "euro-bid,1000000,1250000,0.8,2030-02\r\n",
    "late-bid,7238000000,,,\r\n",
  ]);
  expect(csv(`_money=krw&_col=amount&${bare}`, story)).toEqual([
    "id,amount,amount_krw,krw_rate,krw_month\r\n",
    "ferry-bid,97400000,140996240000,1447.6,2030-02\r\n",
    "won-bid,7238000000,7238000000,,\r\n",
    "euro-bid,1000000,1809500000,1809.5,2030-02\r\n",
    "late-bid,7238000000,7238000000,,\r\n",
  ]);
});

test("a currency that is not the story's is refused, with those that are", () => {
  expect(() => csv("_money=eur")).toThrow(/usd or krw/);
});

test("won can be filtered and sorted by", () => {
  expect(csv("_money=krw&_col=kind&amount_krw__gt=1&_sort=-amount_krw")).toEqual(["id,kind\r\n", "ferry-bid,bid\r\n"]);
});

test.each(datasetNames)("%s: amounts with a date are given in won; otherwise the reason is true", (name) => {
  const own = shownColumnsOf(name);
  const amounts = own.filter((column) => column.type === "money");
  const dates = own.filter(({ type }) => type === "date");
  const read = () => readDatasetRequest(loadedSample(), name, "csv", new URLSearchParams("_money=krw"));
  // What a source printed in another currency is a figure of its own and is not converted.
  const converted = amounts.filter((column) => column.currency.column === "currency");
  if (converted.length > 0 && dates.length > 0) {
    const names = read().columns.map((column) => column.name);
    for (const amount of converted) expect(names).toContain(`${amount.name}_krw`);
    expect(names).toEqual(expect.arrayContaining(["krw_rate", "krw_month"]));
  } else {
    expect(read).toThrow(amounts.length > 0 ? /no date whose rate/ : /has no amounts of money/);
  }
});
