import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import { parseQuery } from "@/lib/query/parse-query";
import type { Lang } from "@/lib/text/lang";
import { sampleStatedSums } from "../testing/sample-stated-sums";
import { statedAmounts } from "./definition";
import { statedAmountsLayout } from "./layout";

const { query } = parseQuery(new URLSearchParams(), []);

function model(lang: Lang, change?: (draft: SampleDraft) => void) {
  return statedAmounts.build(loadedSample(change), { lang, query, options: {} });
}

describe("amounts as printed", () => {
  test("are beside what the month's rate gives, rounded and marked, and exact in the table", () => {
    const { rows, table, finding } = model("en", sampleStatedSums);
    const bid = rows.find(({ id }) => id === "ferry-bid");
    expect(bid?.bars.map(({ text, by }) => [text, by])).toEqual([
      ["₩141 billion", "printed by River Gazette"],
      ["about ₩146.9 billion", "computed at the average of February 2030, 1,508.2 won per dollar"],
    ]);
    expect(bid?.sentence).toBe("Implies about 1,447.6 won per dollar, 4% below that month’s average");
    expect(bid?.remarkable).toBe(true);
    expect(table.rows.find(({ id }) => id === "ferry-bid")?.cells).toContain("₩146,903,335,720");
    expect(finding).toBe("1 of 1 printed sum that can be checked rests on a rate more than 3% off the month’s average");
  });

  test("are formatted in Korean as papers do", () => {
    const bid = model("ko", sampleStatedSums).rows.find(({ id }) => id === "ferry-bid");
    expect(bid?.bars.map(({ text }) => text)).toEqual(["1410억원", "약 1469억원"]);
    expect(bid?.sentence).toBe("1달러를 약 1447.6원으로 환산한 셈으로, 그달 평균보다 4% 낮다");
  });

  test("have no computed figure where the date is coarser than a month, and say so", () => {
    const fund = model("en", sampleStatedSums).rows.find(({ id }) => id === "pier-fund");
    expect(fund?.bars).toHaveLength(1);
    expect(fund?.sentence).toBe("No computed figure: the date is not known to the month");
    expect(fund?.detail).toContain("up to $5 million");
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
    expect(statedAmountsLayout(empty, 280).rows).toEqual([]);
  });
});
