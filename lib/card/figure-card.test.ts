import { describe, expect, test } from "vitest";
import { addRounds } from "@/lib/check/testing/add-rounds";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import { langs } from "@/lib/text/lang";
import { figureCard } from "./figure-card";

const story = loadedSample();

function bidCard(change?: (draft: SampleDraft) => void) {
  return figureCard(loadedSample(change), "deals", "ferry-bid", "amount", "en");
}

describe("the card of a sum", () => {
  test("gives the value as printed and as stored, with what its qualifier and confidence mean", () => {
    expect(bidCard()).toMatchObject({
      row: "Bid, for all",
      column: { name: "amount", label: "Amount" },
      figure: {
        shown: "$97.4 million",
        stored: "97400000",
        unit: "USD",
        qualifier: { label: "exact", meaning: expect.stringMatching(/exactly/) },
        computed: false,
      },
      confidence: { label: "High", meaning: expect.stringMatching(/primary document/) },
    });
    expect(figureCard(story, "series", "fare-2030", "value", "en")?.figure).toMatchObject({
      shown: "about 1,250.5 shells",
      stored: "1250.5",
      unit: "shells",
    });
    const upTo = figureCard(story, "deals", "pier-fund", "amount", "ko");
    expect(upTo?.figure).toMatchObject({ shown: "최대 500만 달러", stored: "5000000", qualifier: { label: "최대" } });
  });

  test("says of an undisclosed sum that it is undisclosed, and stores nothing", () => {
    const card = figureCard(story, "deals", "pier-part", "amount", "en");
    expect(card?.figure).toEqual({ shown: "undisclosed", stored: null, unit: null, qualifier: null, computed: false });
  });

  test("names the row's date, side and status", () => {
    const facts = Object.fromEntries((bidCard()?.facts ?? []).map(({ label, value }) => [label, value]));
    expect(facts).toMatchObject({ Date: "10 Feb 2030", Side: "North", Status: "refused", From: "Ada Fenn" });
  });

  test("cites each source with its locator", () => {
    const card = bidCard((draft) => {
      draftRow(draft, "deals", "ferry-bid").sources = "gazette-2030#p. 2;gazette-2030#table #3;court-roll";
    });
    expect(card?.sources.map(({ id, place }) => [id, place])).toEqual([
      ["gazette-2030", "p. 2"],
      ["gazette-2030", "table #3"],
      ["court-roll", null],
    ]);
    expect(card?.sources[0]).toMatchObject({
      publisher: "River Gazette",
      title: "The ferry row",
      kind: "Primary document",
      date: "February 2030",
      language: "en",
      url: null,
      entry: "/en/ferry/sources#gazette-2030",
    });
  });

  test("cites the source that printed a stated amount first", () => {
    const card = figureCard(
      loadedSample((draft) => {
        draftRow(draft, "deals", "ferry-bid").sources = "court-roll";
      }),
      "deals",
      "ferry-bid",
      "amount_stated",
      "en",
    );
    expect(card?.sources.map(({ id }) => id)).toEqual(["gazette-2030", "court-roll"]);
  });

  test("puts other sums beside it, each as a figure of its own", () => {
    const [group] = bidCard()?.others ?? [];
    expect(group?.entries).toEqual([
      {
        label: "Amount as printed",
        value: "₩141 billion",
        detail: "as printed by River Gazette",
        card: { dataset: "deals", row: "ferry-bid", column: "amount_stated" },
      },
    ]);
  });

  test("names the sum that contains it, and the sums that it contains", () => {
    const part = figureCard(story, "deals", "pier-part", "amount", "en")?.others ?? [];
    expect(part.flatMap(({ entries }) => entries)).toEqual([
      expect.objectContaining({ label: "Pier fund", value: "up to $5 million", detail: "c. 2030 · open" }),
    ]);
    const whole = figureCard(story, "deals", "pier-fund", "amount", "en")?.others ?? [];
    expect(whole.flatMap(({ entries }) => entries.map(({ card }) => card.row))).toEqual(["pier-part"]);
  });

  test("names the round that it replaces, and the round that replaces it", () => {
    const rounds = loadedSample(addRounds);
    const named = (id: string, column: string | null) => {
      const card = figureCard(rounds, "deals", id, column, "en");
      const groups = [...(card?.others ?? []), ...(card?.related ?? [])];
      return groups.map(({ title, entries }) => [title, ...entries.map(({ card: { row }, value }) => [row, value])]);
    };
    expect(named("second-bid", "amount")).toEqual([
      ["Replaced by a later round", ["third-bid", "$150 million"]],
      ["Replaces the earlier round", ["ferry-bid", "$97.4 million"]],
    ]);
    expect(named("third-bid", null)).toEqual([["Replaces the earlier round", ["second-bid", null]]]);
  });

  test("lists values of the same company from other rows and datasets, nearest first, never its own", () => {
    const card = figureCard(
      loadedSample((draft) => {
        const [first] = draft.rows.valuations;
        if (!first) throw new Error("no valuation in the sample");
        draft.rows.valuations.push({ ...first, id: "ferry-2040", date: "2040", valuation: "7" });
        Object.assign(draftRow(draft, "deals", "ferry-bid"), { valuation: "100", valuation_qualifier: "exact" });
      }),
      "valuations",
      "ferry-2030",
      "valuation",
      "en",
    );
    expect(card?.others.flatMap(({ entries }) => entries.map(({ card: ref, value }) => [ref.row, value]))).toEqual([
      ["ferry-bid", "$100"],
      ["ferry-2040", "about $7"],
    ]);
  });

  test("brings the notes on the cell first, then those on the row, with their sources", () => {
    const notes = bidCard()?.notes ?? [];
    expect(notes.map(({ id, about }) => [id, about])).toEqual([
      ["note-bid", "Amount"],
      ["note-bid-row", null],
    ]);
    expect(notes[0]?.sources).toEqual([expect.objectContaining({ id: "gazette-2030", place: "p. 2" })]);
  });

  test("leaves out notes on cells that it does not show", () => {
    const notes = figureCard(story, "deals", "ferry-bid", "date", "en")?.notes ?? [];
    expect(notes.map(({ id }) => id)).toContain("note-bid-row");
    const other = bidCard((draft) => {
      const [note] = draft.rows.notes;
      if (note) note.column = "status";
    });
    expect(other?.notes.map(({ id }) => id)).toEqual(["note-bid-row"]);
  });

  test("gives what it comes to in the second currency, with the rate's own card, and nothing without a rate", () => {
    expect(bidCard()?.converted).toEqual([
      {
        label: "In South Korean won",
        value: "about ₩141 billion",
        basis: "at the average of February 2030, 1,447.6 won per US dollar",
        cards: [{ dataset: "exchange_rates", row: "krw-2030-02", column: "per_usd" }],
      },
    ]);
    expect(figureCard(story, "deals", "pier-fund", "amount", "en")?.converted).toEqual([]);
  });

  test("gives an amount in a third currency in the story's and the second one, and every digit of its own", () => {
    const inYen = loadedSample((draft) => {
      Object.assign(draftRow(draft, "deals", "ferry-bid"), { amount: "14476543210", currency: "JPY" });
      const [rate] = draft.rows.exchange_rates;
      draft.rows.exchange_rates.push({ ...rate, id: "jpy-2030-02", currency: "JPY", per_usd: "150" });
    });
    const card = figureCard(inYen, "deals", "ferry-bid", "amount", "en");
    expect(card?.figure?.shown).toBe("¥14,476,543,210");
    expect(card?.converted.map(({ label, value }) => [label, value])).toEqual([
      ["In US dollars", "about $96.51 million"],
      ["In South Korean won", "about ₩140 billion"],
    ]);
    expect(card?.converted[1]?.cards.map(({ row }) => row)).toEqual(["krw-2030-02", "jpy-2030-02"]);
  });

  test("has a card for a computed sum, which says so", () => {
    const card = figureCard(story, "deals", "ferry-bid", "amount_krw", "en");
    expect(card?.figure).toMatchObject({ stored: "140996240000", unit: "KRW", computed: true });
  });
});

test("references are walked in both directions", () => {
  const related = (dataset: "rulings" | "claims" | "topics", row: string) =>
    figureCard(story, dataset, row, null, "en")?.related.flatMap(({ entries }) =>
      entries.map(({ card }) => `${card.dataset}/${card.row}`),
    );
  expect(bidCard()?.related[0]).toMatchObject({ title: "Events", entries: [{ label: "The bid" }] });
  expect(related("rulings", "roll-order")).toEqual(["cases/ferry-case", "events/ev-bid"]);
  expect(related("claims", "claim-fares")).toEqual(["topics/fares"]);
  expect(related("topics", "fares")).toEqual(["positions/fares-ada", "positions/fares-bo", "claims/claim-fares"]);
});

test("of many rows that belong to one, the first are listed and the rest is counted and linked", () => {
  const many = loadedSample((draft) => {
    const [event] = draft.rows.events;
    for (let count = 1; count <= 20; count++) draft.rows.events.push({ ...event, id: `ev-${count}` });
  });
  const [group] = figureCard(many, "deals", "ferry-bid", "amount", "en")?.related ?? [];
  expect(group?.entries).toHaveLength(8);
  expect(group?.more).toEqual({ count: 13, path: "/en/ferry/chronology?deal_ids=ferry-bid" });
});

describe("any cell of any dataset", () => {
  test.each(langs.flatMap((lang) => datasetNames.map((name) => [lang, name] as const)))("%s %s", (lang, name) => {
    for (const row of story.rows[name]) {
      for (const column of [null, ...columnMetas(datasets[name]).map((meta) => meta.name)]) {
        const card = figureCard(story, name, row.id, column, lang);
        expect(card?.row).not.toBe("");
        expect(card?.figure?.shown).not.toBe("");
        expect(JSON.parse(JSON.stringify(card))).toEqual(card);
      }
    }
  });
});

test("there is no card of what does not exist", () => {
  expect(figureCard(story, "deals", "no-such", "amount", "en")).toBeNull();
  expect(figureCard(story, "deals", "ferry-bid", "no_such", "en")).toBeNull();
  expect(figureCard(story, "deals", "constructor", "constructor", "en")).toBeNull();
});
