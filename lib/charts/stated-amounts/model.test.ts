import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import { parseQuery } from "@/lib/query/parse-query";
import type { Lang } from "@/lib/text/lang";
import { sampleStatedSums } from "../testing/sample-stated-sums";
import { statedAmounts } from "./definition";
import { statedAmountsLayout } from "./layout";

const { query } = parseQuery(new URLSearchParams(), []);

const rowsOf = (built: ReturnType<typeof model>) => built.axes.flatMap(({ rows }) => rows);

function model(lang: Lang, change?: (draft: SampleDraft) => void) {
  return statedAmounts.build(loadedSample(change), { lang, query, options: {} });
}

describe("amounts as printed", () => {
  test("are beside what the month's rate gives, rounded and marked, and exact in the table", () => {
    const built = model("en", sampleStatedSums);
    const bid = rowsOf(built).find(({ id }) => id === "ferry-bid");
    expect(bid).toMatchObject({
      detail: "10 February 2030 · $97.4 million",
      printed: "₩141 billion, printed by River Gazette",
      sentence: "Implies about 1,447.6 won per dollar, 4% below that month’s average",
    });
    expect(bid?.pair).toEqual({
      implied: 1447.6386,
      rate: 1508.2478,
      impliedText: "1,447.6",
      rateText: "1,508.2",
      gap: "4% below",
      remarkable: true,
    });
    expect(built.table.rows.find(({ id }) => id === "ferry-bid")?.cells).toContain("₩146,903,335,720");
    expect(built.finding).toBe("Printed at a rate 4% below the month’s average: Bid, for all");
  });

  test("are formatted in Korean as papers do", () => {
    const bid = rowsOf(model("ko", sampleStatedSums)).find(({ id }) => id === "ferry-bid");
    expect(bid?.printed).toBe("1410억원, River Gazette 표기");
    expect(bid?.sentence).toBe("1달러를 약 1447.6원으로 환산한 셈으로, 그달 평균보다 4% 낮다");
  });

  test("have no computed figure where the date is coarser than a month, and say so", () => {
    const fund = rowsOf(model("en", sampleStatedSums)).find(({ id }) => id === "pier-fund");
    expect(fund?.pair).toBeNull();
    expect(fund?.sentence).toBe("No computed figure: its date is not known to the month");
    expect(fund?.detail).toContain("up to $5 million");
  });

  test("are computed in dollars where the deal is in won, at the rate that is there", () => {
    const change = (draft: SampleDraft) =>
      Object.assign(draftRow(draft, "deals", "ferry-bid"), {
        amount: "144760000000",
        currency: "KRW",
        amount_qualifier: "about",
        amount_stated: "110000000",
        currency_stated: "USD",
      });
    const [bid] = rowsOf(model("en", change));
    expect(bid?.detail).toBe("10 February 2030 · about ₩145 billion");
    expect(bid?.pair).toMatchObject({ implied: 1316, rate: 1447.6 });
    expect(bid?.sentence).toBe("Implies 1,316 won per dollar, 9.1% below that month’s average");
    expect(model("en", change).table.rows[0]).toMatchObject({
      data: { computed: 100_000_000, computed_currency: "USD", month_rate: 1447.6, rate_unit: "KRW per USD" },
    });
    expect(rowsOf(model("ko", change))[0]?.sentence).toBe("1달러를 1316원으로 환산한 셈으로, 그달 평균보다 9.1% 낮다");
  });

  test("name the currency and the month for which there is no rate", () => {
    const built = model("en", (draft) => {
      Object.assign(draftRow(draft, "deals", "ferry-bid"), { amount_stated: "90000000", currency_stated: "EUR" });
    });
    expect(rowsOf(built)[0]?.sentence).toBe("No computed figure: there is no rate of euros for February 2030");
    expect(built.finding).toBe("1 printed sum, none of which can be checked");
  });

  test("come with the notes on the printed figure, and with no others", () => {
    const { notes } = model("en", (draft) => {
      const [note] = draft.rows.notes;
      if (!note) throw new Error("the sample has no note");
      const own = {
        ...note,
        dataset: "deals",
        row: "ferry-bid",
        text_en: "Others print more.",
        text_ko: "다르게 적음.",
      };
      draft.rows.notes.push({ ...own, id: "printed", column: "amount_stated" });
      draft.rows.notes.push({ ...own, id: "dollars", column: "amount", text_en: "Of the dollars." });
    });
    expect(notes).toEqual(["Bid, for all: Others print more."]);
  });

  test("give an empty table where no deal has one", () => {
    const empty = model("en", (draft) => {
      for (const name of ["amount_stated", "currency_stated", "stated_source"])
        delete draftRow(draft, "deals", "ferry-bid")[name];
    });
    expect(empty.table.rows).toEqual([]);
    expect(statedAmountsLayout(empty, 280).axes).toEqual([]);
  });
});
