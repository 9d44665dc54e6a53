import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import type { Lang } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { dealSizes } from "./definition";

/** Adds a done deal, a deal within a deal within a deal, and one in another currency. */
function moreDeals({ rows }: SampleDraft): void {
  const [deal] = rows.deals;
  if (!deal) throw new Error("the sample lacks a row to start from");
  const { amount_stated: _amount, currency_stated: _currency, stated_source: _source, ...plain } = deal;
  const add = (id: string, title: string, amount: string, more: Readonly<Record<string, string>> = {}) =>
    rows.deals.push({ ...plain, id, title_en: title, title_ko: `${title} 거래`, amount, status: "open", ...more });
  add("jetty", "Jetty", "200000000", { side: "south", amount_qualifier: "at_least" });
  add("jetty-loan", "Loan of $30 million", "30000000", { part_of: "jetty", side: "south" });
  add("jetty-stage", "First stage", "30000000", { part_of: "jetty-loan", side: "south" });
  add("toll", "Toll", "900000000000", { currency: "KRW" });
}

function model(search = "", change: (draft: SampleDraft) => void = moreDeals, lang: Lang = "en") {
  const { context } = readChartRequest(dealSizes, lang, new URLSearchParams(search));
  return dealSizes.build(loadedSample(change), context);
}

describe("deal sizes", () => {
  test("are bars in dollars from the largest, with their qualifiers", () => {
    expect(model().rows.map(({ id, value, text }) => [id, value, text])).toEqual([
      ["jetty", 200_000_000, "at least $200 million"],
      ["ferry-bid", 97_400_000, "$97.4 million"],
      ["pier-fund", 5_000_000, "up to $5 million"],
    ]);
    expect(model("", moreDeals, "ko").rows.map(({ label, text }) => [label, text])).toEqual([
      ["Jetty 거래", "2억 달러 이상"],
      ["Bid, for all (한국어)", "9740만 달러"],
      ["Pier fund (한국어)", "최대 500만 달러"],
    ]);
  });

  test("are hollow where a deal is not done, or its amount is an upper limit", () => {
    expect(model().rows.map(({ id, form }) => [id, form])).toEqual([
      ["jetty", "solid"],
      ["ferry-bid", "hollow"],
      ["pier-fund", "hollow"],
    ]);
  });

  test("are left out where the axis cannot show them: in another currency", () => {
    const { rows } = model("_v_scale=log", (draft) => {
      moreDeals(draft);
      draftRow(draft, "deals", "ferry-bid").currency = "EUR";
    });
    expect(rows.map(({ id }) => id)).toEqual(["jetty", "pier-fund"]);
  });

  test("have the colours of their sides, and a key of the sides shown", () => {
    expect(model().rows.map(({ side }) => side)).toEqual(["second", "first", "second"]);
    expect(model().sides.map(({ slot, label, shape }) => [slot, label, shape])).toEqual([
      ["first", "North", "circle"],
      ["second", "South", "diamond"],
    ]);
    expect(model("side=north").sides.map(({ slot }) => slot)).toEqual(["first"]);
  });

  test("name the largest in the finding, with its amount unless the title includes it", () => {
    expect(model().finding).toBe("The largest of 3 known amounts: Jetty, at least $200 million");
    expect(model("id=jetty-loan").finding).toBe("The largest of 1 known amounts: Loan of $30 million");
    expect(model("id=jetty-loan", moreDeals, "ko").finding).toContain("Loan of $30 million 거래, 3000만 달러");
  });

  test("list the three largest in the text alternative, with amount and status", () => {
    const { alt } = model("", (draft) => {
      moreDeals(draft);
      draftRow(draft, "deals", "toll").currency = "USD";
    });
    expect(alt).toBe(
      "Bar chart of 4 deals, longest bar first. Toll: $900 billion, open; Jetty: at least $200 million, open; Bid, for all: $97.4 million, refused.",
    );
  });

  test("name undisclosed amounts and parts of larger ones in the notes instead of drawing them", () => {
    expect(model().notes).toEqual([
      "Amount undisclosed, not drawn: Part of the pier fund.",
      "Part of a larger figure above, not drawn again: Loan of $30 million; First stage.",
    ]);
  });

  test("are drawn where the larger figure is filtered away, be it the deal around them or one further out", () => {
    const shown = (search: string) => model(search).rows.map(({ id }) => id);
    expect(shown("id=jetty-loan&id=jetty-stage")).toEqual(["jetty-loan"]);
    expect(shown("id=jetty&id=jetty-stage")).toEqual(["jetty"]);
    expect(shown("id=jetty-stage")).toEqual(["jetty-stage"]);
    expect(model("id=jetty-stage").notes).toEqual([]);
  });

  test("are in the table with date, side and status, and cite their sources", () => {
    const { table, sources } = model();
    expect(table.rows[2]).toEqual({
      id: "pier-fund",
      cells: ["Pier fund", "up to $5 million", "c. 2030", "South", "open"],
    });
    expect(table.columns.map(({ column }) => column)).toEqual([undefined, "amount", "date", undefined, undefined]);
    expect(sources.map(({ id }) => id)).toEqual(["gazette-2030", "court-roll"]);
  });

  test("have ticks on either scale that cover them, the largest first whatever the query's order", () => {
    expect(model().ticks.map(({ text }) => text)).toEqual(["$0", "$50m", "$100m", "$150m", "$200m"]);
    expect(model("_v_scale=log").ticks.map(({ text }) => text)).toEqual(["$1m", "$10m", "$100m", "$1bn"]);
    expect(model("_sort=amount").rows.map(({ id }) => id)).toEqual(model().rows.map(({ id }) => id));
  });

  test("of a single dollar have ticks of whole dollars", () => {
    const nominal = model("id=jetty", (draft) => {
      moreDeals(draft);
      draftRow(draft, "deals", "jetty").amount = "1";
    });
    expect(nominal.ticks.map(({ text }) => text)).toEqual(["$0", "$1"]);
  });

  test.each(["linear", "log"])("are empty where nothing is left, with a sentence, on a %s scale", (scale) => {
    const empty = model(`_q=nothing-of-the-kind&_v_scale=${scale}`);
    expect(empty.rows).toEqual([]);
    expect(empty.table.rows).toEqual([]);
    expect(empty.finding).toBe("No deal with a known amount to show");
    expect(dealSizes.height(empty, 280)).toBeGreaterThan(0);
  });
});
