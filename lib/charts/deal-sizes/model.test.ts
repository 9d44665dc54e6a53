import { describe, expect, test } from "vitest";
import { addRounds } from "@/lib/check/testing/add-rounds";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import type { Lang } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { dealSizes } from "./definition";

/** Adds a done deal, a deal within a deal within a deal, and one in another currency, of a month without a rate. */
function moreDeals({ rows }: SampleDraft): void {
  const [deal] = rows.deals;
  const status = rows.terms.find(({ list }) => list === "deals.status");
  if (!deal || !status) throw new Error("the sample lacks a row to start from");
  rows.terms.push({
    ...status,
    id: "deals-status-paid",
    word: "paid",
    label_en: "Paid",
    label_ko: "지급",
    order: "3",
    form: "solid",
  });
  const { amount_stated: _amount, currency_stated: _currency, stated_source: _source, ...plain } = deal;
  const add = (id: string, title: string, amount: string, more: Readonly<Record<string, string>> = {}) =>
    rows.deals.push({ ...plain, id, title_en: title, title_ko: `${title} 거래`, amount, status: "paid", ...more });
  add("jetty", "Jetty", "200000000", { side: "south", amount_qualifier: "at_least" });
  add("jetty-loan", "Loan of $30 million", "30000000", { part_of: "jetty", side: "south" });
  add("jetty-stage", "First stage", "30000000", { part_of: "jetty-loan", side: "south" });
  add("toll", "Toll", "900000000000", { currency: "KRW", date: "2030-03" });
}

/** The same, with a rate for the month of the deal in another currency. */
function withRate(draft: SampleDraft): void {
  moreDeals(draft);
  draftRow(draft, "deals", "toll").date = "2030-02-28";
}

function model(search = "", change: (draft: SampleDraft) => void = moreDeals, lang: Lang = "en") {
  const { context } = readChartRequest(dealSizes, lang, new URLSearchParams(search));
  return dealSizes.build(loadedSample(change), context);
}

describe("deal sizes", () => {
  test("are bars in dollars in blocks by what came of them, with their qualifiers", () => {
    expect(model().rows.map(({ id, value, text }) => [id, value, text])).toEqual([
      ["jetty", 200_000_000, "at least $200 million"],
      ["pier-fund", 5_000_000, "up to $5 million"],
      ["ferry-bid", 97_400_000, "$97.4 million"],
    ]);
    expect(model().blocks).toEqual([
      { heading: "Done", count: "· 1", form: "solid", size: 1, more: null },
      { heading: "Proposed, promised or under way", count: "· 1", form: "hollow", size: 1, more: null },
      { heading: "Refused, withdrawn or disputed", count: "· 1", form: "crossed", size: 1, more: null },
    ]);
    expect(model("", moreDeals, "ko").rows.map(({ label, text }) => [label, text])).toEqual([
      ["Jetty 거래", "2억 달러 이상"],
      ["Pier fund (한국어)", "최대 500만 달러"],
      ["Bid, for all (한국어)", "9740만 달러"],
    ]);
  });

  test("are the five largest of each block; the others are counted, listed and in the table", () => {
    const { rows, blocks, listed, table, alt } = model("", (draft) => {
      moreDeals(draft);
      const bid = draftRow(draft, "deals", "ferry-bid");
      for (let million = 1; million <= 6; million += 1)
        draft.rows.deals.push({ ...bid, id: `bid-${million}`, title_en: `Bid ${million}`, amount: `${million}000000` });
    });
    const refused = rows.slice(2).map(({ id }) => id);
    expect(refused).toEqual(["ferry-bid", "bid-6", "bid-5", "bid-4", "bid-3"]);
    expect(blocks?.[2]).toMatchObject({ count: "· 7", size: 5, more: "and 2 more, the largest $2 million" });
    expect(listed?.label).toBe("2 smaller amounts");
    expect(listed?.groups.map(({ heading, rows: each }) => [heading, each.map(({ id }) => id)])).toEqual([
      ["Refused, withdrawn or disputed", ["bid-2", "bid-1"]],
    ]);
    expect(listed?.groups[0]?.rows[0]).toEqual({
      id: "bid-2",
      side: "first",
      shape: "circle",
      sideLabel: "North",
      label: "Bid 2",
      text: "$2 million",
      status: "refused",
    });
    expect(table.rows).toHaveLength(9);
    expect(alt).toContain("Refused, withdrawn or disputed, 7: Bid, for all: $97.4 million, refused; Bid 6");
  });

  test("of a kind that stands apart have a block of their own, which the finding does not rank", () => {
    const { rows, blocks, finding } = model("", (draft) => {
      moreDeals(draft);
      draftRow(draft, "terms", "deals-kind-pledge").apart = "true";
      draftRow(draft, "deals", "pier-fund").amount = "900000000";
      draftRow(draft, "deals", "pier-fund").amount_qualifier = "exact";
    });
    expect(blocks?.map(({ heading, form, size }) => [heading, form, size])).toEqual([
      ["Done", "solid", 1],
      ["Refused, withdrawn or disputed", "crossed", 1],
      ["pledge", null, 1],
    ]);
    expect(rows.at(-1)).toMatchObject({ id: "pier-fund", detail: "open" });
    expect(finding).not.toContain("Pier fund");
    const alone = (draft: SampleDraft) => {
      draftRow(draft, "terms", "deals-kind-pledge").apart = "true";
    };
    expect(model("id=pier-fund", alone).finding).toBe("pledge: one amount: Pier fund, up to $5 million, open");
  });

  test("that are done up to a limit are hollow, and are said to be a limit beside them and in the keys", () => {
    const limited = model("", (draft) => {
      moreDeals(draft);
      draftRow(draft, "deals", "jetty").amount_qualifier = "up_to";
    });
    expect(limited.rows[0]).toMatchObject({ id: "jetty", form: "hollow", detail: "Paid · the amount is a limit" });
    expect(limited.forms).toEqual([{ form: "hollow", label: "done, but the amount is a limit (“up to”)" }]);
    expect(dealSizes.digest(limited)).toMatchObject({
      keys: expect.arrayContaining([
        {
          form: "hollow",
          label: "Proposed, promised or under way · done, but the amount is a limit (“up to”)",
        },
      ]),
    });
  });

  test("have their status beside them where those of a block differ", () => {
    const { rows } = model("", (draft) => {
      moreDeals(draft);
      draftRow(draft, "terms", "deals-status-open").form = "crossed";
    });
    expect(rows.map(({ id, detail }) => [id, detail])).toEqual([
      ["jetty", undefined],
      ["ferry-bid", "refused"],
      ["pier-fund", "open"],
    ]);
  });

  test("are those of the last round of an offer; earlier ones are steps of its bar, and not counted", () => {
    const { rows, finding, notes, alt, table } = model("", addRounds);
    expect(rows.map(({ id }) => id)).toEqual(["pier-fund", "third-bid"]);
    expect(rows[1]?.earlier).toEqual({
      label: "Before:",
      steps: [
        { id: "ferry-bid", value: 97_400_000, text: "$97.4 million" },
        { id: "second-bid", value: 120_000_000, text: "$120 million" },
      ],
    });
    expect(finding).toContain("Third bid, $150 million");
    const named =
      "Earlier rounds of the same offer, marked on the bar of the last one and not counted: Bid, for all, $97.4 million; Second bid, $120 million.";
    expect(notes).toContain(named);
    expect(alt).toContain(named);
    expect(alt).toMatch(/^Bar chart of 2 deals/);
    expect(table.columns.at(-1)?.label).toBe("Replaced by");
    expect(table.rows.map(({ id, cells }) => [id, cells.at(-1)])).toEqual([
      ["third-bid", ""],
      ["ferry-bid", "Second bid"],
      ["second-bid", "Third bid"],
      ["pier-fund", ""],
    ]);
    expect(model("id__in=ferry-bid,pier-fund", addRounds).rows.map(({ id }) => id)).toEqual(["pier-fund", "ferry-bid"]);
  });

  test("of an earlier round that was higher set the axis too", () => {
    const lowered = model("", (draft) => {
      addRounds(draft);
      draftRow(draft, "deals", "ferry-bid").amount = "400000000";
    });
    expect(lowered.rows.map(({ id }) => id)).toEqual(["pier-fund", "third-bid"]);
    expect(lowered.ticks.at(-1)?.value).toBeGreaterThanOrEqual(400_000_000);
  });

  test("name earlier rounds that cannot be drawn, since they or the last one cannot be converted", () => {
    const inEuros = (id: string) => (draft: SampleDraft) => {
      addRounds(draft);
      draftRow(draft, "deals", id).currency = "EUR";
    };
    expect(model("", inEuros("second-bid")).notes).toContain(
      "Replaced by a later round of the same offer, not drawn: Second bid, €120 million.",
    );
    expect(model("", inEuros("third-bid")).notes).toContain(
      "Replaced by a later round of the same offer, not drawn: Bid, for all, $97.4 million; Second bid, $120 million.",
    );
  });

  test("are solid if done, hollow if promised or an upper limit, crossed if refused, each in a key once", () => {
    const limited = (draft: SampleDraft) => {
      moreDeals(draft);
      draftRow(draft, "deals", "jetty").amount_qualifier = "up_to";
      draftRow(draft, "deals", "ferry-bid").amount_qualifier = "up_to";
    };
    const forms = (change?: (draft: SampleDraft) => void) => model("", change).rows.map(({ id, form }) => [id, form]);
    expect(forms()).toEqual([
      ["jetty", "solid"],
      ["pier-fund", "hollow"],
      ["ferry-bid", "crossed"],
    ]);
    expect(forms(limited)).toEqual([
      ["jetty", "hollow"],
      ["pier-fund", "hollow"],
      ["ferry-bid", "crossed"],
    ]);
    expect(model().forms).toEqual([]);
    expect(model("", limited).forms).toEqual([{ form: "hollow", label: "done, but the amount is a limit (“up to”)" }]);
  });

  test("in another currency are converted at their month's rate, and marked as converted everywhere", () => {
    const { rows, table, alt, notes, sources, measure } = model("", withRate);
    expect(rows[0]).toMatchObject({ id: "toll", value: 621_718_707, text: "about $621.7 million, converted" });
    expect(measure).toMatch(/^Size of each deal in US dollars, /);
    expect(alt).toContain("Toll: ₩900 billion (about $621.7 million, converted), Paid");
    expect(notes.at(-1)).toBe(
      "Converted into US dollars at the average rate of the month: Toll, ₩900 billion: about $621.7 million, at the average of February 2030, 1,447.6 won per US dollar.",
    );
    expect(table.columns[2]).toMatchObject({ label: "In US dollars, converted", numeric: false });
    expect(table.rows[0]?.cells.slice(1, 3)).toEqual([
      "₩900 billion",
      "about $621.7 million, at the average of February 2030, 1,447.6 won per US dollar",
    ]);
    expect(table.rows[0]?.data).toEqual({
      converted: 621_718_707,
      converted_currency: "USD",
      converted_month: "2030-02",
      converted_rates: "KRW 1447.6",
    });
    expect(table.rows[1]?.data).toBeUndefined();
    expect(sources.map(({ id }) => id)).toContain("gazette-2030");
    expect(model("", withRate, "ko").rows[0]?.text).toBe("약 6억2170만 달러(환산)");
  });

  test("are drawn in the story's currency, whatever it is, with the others converted into it", () => {
    const inWon = model("_v_scale=log", (draft) => {
      withRate(draft);
      draft.file.currency = "KRW";
      draft.file.secondCurrency = "USD";
    });
    expect(inWon.measure).toMatch(/^Size of each deal in South Korean won, /);
    expect(inWon.rows.map(({ id, text }) => [id, text])).toEqual([
      ["toll", "₩900 billion"],
      ["jetty", "at least about ₩290 billion, converted"],
      ["ferry-bid", "about ₩141 billion, converted"],
    ]);
    expect(inWon.notes.at(-1)).toBe(
      "Cannot be converted into South Korean won, not drawn: Pier fund, up to $5 million (its date is not known to the month).",
    );
  });

  test("are left out where they cannot be converted, by name and with the reason, in notes and text alternative", () => {
    const { rows, notes, alt } = model("_v_scale=log", (draft) => {
      moreDeals(draft);
      draftRow(draft, "deals", "ferry-bid").currency = "EUR";
    });
    const leftOut =
      "Cannot be converted into US dollars, not drawn: Bid, for all, €97.4 million (there is no rate of euros for February 2030); Toll, ₩900 billion (there is no rate of South Korean won for March 2030).";
    expect(rows.map(({ id }) => id)).toEqual(["jetty", "pier-fund"]);
    expect(notes.at(-1)).toBe(leftOut);
    expect(alt.endsWith(leftOut)).toBe(true);
    expect(model("", moreDeals, "ko").notes.at(-1)).toBe(
      "기준 통화(미국 달러)로 환산할 수 없어 그리지 않음: Toll 거래 9000억원(2030년 3월의 원 환율 없음).",
    );
  });

  test("have the colours of their sides, and a key of the sides shown", () => {
    expect(model().rows.map(({ side }) => side)).toEqual(["second", "second", "first"]);
    expect(model().sides.map(({ slot, label, shape }) => [slot, label, shape])).toEqual([
      ["first", "North", "circle"],
      ["second", "South", "diamond"],
    ]);
    expect(model("side=north").sides.map(({ slot }) => slot)).toEqual(["first"]);
  });

  test("are counted in the finding by what came of the largest, which is named with its amount unless its title has it", () => {
    expect(model("id=ferry-bid&id=jetty-loan").finding).toBe("1 of 2 sums is done: Loan of $30 million, paid");
    expect(model("id=jetty-loan").finding).toBe("The one sum: Loan of $30 million, paid");
    expect(model("id=jetty-loan", moreDeals, "ko").finding).toBe(
      "금액 1건: Loan of $30 million 거래, 3000만 달러, 지급",
    );
  });

  test("are counted up to the seven largest", () => {
    const many = (paid: number) => (draft: SampleDraft) => {
      moreDeals(draft);
      const bid = draftRow(draft, "deals", "ferry-bid");
      for (let index = 1; index <= 8; index += 1)
        draft.rows.deals.push({
          ...bid,
          id: `bid-${index}`,
          title_en: `Bid ${index}`,
          amount: `${index}000000000`,
          status: index > 8 - paid ? "paid" : "refused",
        });
    };
    const found = (paid: number, lang: Lang) => model("title_en__contains=Bid", many(paid), lang).finding;
    expect(found(2, "en")).toBe("2 of the 7 largest sums are done, the largest of them: Bid 8, $8 billion, paid");
    expect(found(0, "en")).toMatch(/^None of the 7 largest sums is done; the largest: Bid 8, \$8 billion, refused$/);
    expect(found(8, "en")).toMatch(/^All of the 7 largest sums are done; /);
    expect(found(2, "ko")).toMatch(/^가장 큰 금액 7건 중 이루어진 것은 2건, 그중 가장 큰 것: .*, 80억 달러, 지급$/);
  });

  test("rank sums alone, and name a higher limit beside them: the one may be more, the other less", () => {
    expect(model().finding).toBe(
      "1 of 2 sums that can be compared is done: Loan of $30 million, paid (within “Jetty”); higher, but only as a limit: Jetty, at least $200 million, paid",
    );
    expect(model("", moreDeals, "ko").finding).toBe(
      "서로 비교할 수 있는 금액 2건 중 이루어진 것은 1건: Loan of $30 million 거래, 3000만 달러, 지급(‘Jetty 거래’에 포함). 더 높지만 상한·하한일 뿐인 것: Jetty 거래, 2억 달러 이상, 지급",
    );
    expect(model("id=jetty&id=pier-fund").finding).toBe(
      "2 known amounts, of which only limits can be shown: Pier fund, up to $5 million, open; Jetty, at least $200 million, paid",
    );
    expect(model("id=toll").finding).toBe("1 known amount, none of which can be converted into US dollars");
    expect(model("", withRate).finding).toContain(": Toll, ₩900 billion (about $621.7 million, converted), paid");
  });

  test("name the largest sum also where it lies within a limit that is drawn, and say so", () => {
    const withinLimit = (draft: SampleDraft) => {
      moreDeals(draft);
      draftRow(draft, "deals", "jetty-loan").amount = "150000000";
    };
    const search = "id=jetty&id=jetty-loan&id=ferry-bid";
    expect(model(search, withinLimit).finding).toBe(
      "1 of 2 sums is done: Loan of $30 million, $150 million, paid (within “Jetty”); higher, but only as a limit: Jetty, at least $200 million, paid",
    );
    expect(model(search, withinLimit, "ko").finding).toMatch(/1억5000만 달러, 지급\(‘Jetty 거래’에 포함\)\. 더 높지만/);
  });

  test("list the two largest of each block in the text alternative, with amount and status", () => {
    const { alt } = model("", (draft) => {
      moreDeals(draft);
      draftRow(draft, "deals", "toll").currency = "USD";
    });
    expect(alt).toBe(
      "Bar chart of 4 deals, longest bar of each group first. Done, 2: Toll: $900 billion, Paid; Jetty: at least $200 million, Paid. Proposed, promised or under way, 1: Pier fund: up to $5 million, open. Refused, withdrawn or disputed, 1: Bid, for all: $97.4 million, refused.",
    );
  });

  test("name undisclosed amounts and parts of larger ones in the notes instead of drawing them", () => {
    expect(model().notes).toEqual([
      "Amount undisclosed, not drawn: Part of the pier fund.",
      "Part of a larger figure above, not drawn again: Loan of $30 million; First stage.",
      "Cannot be converted into US dollars, not drawn: Toll, ₩900 billion (there is no rate of South Korean won for March 2030).",
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
