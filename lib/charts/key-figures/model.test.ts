import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import { readChartRequest } from "../chart-request";
import { moreKeyFigures } from "../testing/sample-key-figures";
import { keyFigures } from "./definition";

function model(search = "", change?: (draft: SampleDraft) => void) {
  const { context } = readChartRequest(keyFigures, "en", new URLSearchParams(search));
  return keyFigures.build(loadedSample(change), context);
}

/** Makes the sum of a limit. */
function firmFund(draft: SampleDraft): void {
  draftRow(draft, "deals", "pier-fund").amount_qualifier = "exact";
}

describe("key figures", () => {
  test("are drawn as shares of the larger half of their own pair, with qualifier, name, date and status", () => {
    const [pair] = model().pairs;
    expect(pair?.bars).toEqual([
      {
        id: "largest-deal-north",
        side: "first",
        form: "crossed",
        share: 1,
        text: "$97.4 million",
        name: "Bid, for all",
        detail: "10 February 2030 · refused",
      },
      {
        id: "largest-deal-south",
        side: "second",
        form: "hollow",
        share: 5 / 97.4,
        text: "up to $5 million",
        name: "Pier fund",
        detail: "c. 2030 · open",
      },
    ]);
  });

  test("are in the chosen order in drawing, table and finding, and keep their colours", () => {
    const swapped = model("_v_order=swapped");
    expect(swapped.pairs[0]?.bars.map(({ side }) => side)).toEqual(["second", "first"]);
    expect(swapped.table.rows.map(({ id }) => id)).toEqual(["largest-deal-south", "largest-deal-north"]);
    const exact = model("_v_order=swapped", firmFund);
    expect(exact.finding).toBe("Largest deal: South $5 million, North $97.4 million");
  });

  test("name the widest gap among the pairs with both halves known", () => {
    const { finding } = model("", (draft) => {
      moreKeyFigures(draft);
      firmFund(draft);
    });
    expect(finding).toBe(
      "In proportion, the sides are furthest apart on “Largest deal”: North $97.4 million, South $5 million",
    );
  });

  test("set no limit in proportion to a sum or to another limit", () => {
    expect(model().finding).toBe("Largest deal: North $97.4 million, South up to $5 million");
    expect(model("", moreKeyFigures).finding).toMatch(/^A figure .*: North \$97.4 million, South \$97.4 million$/);
  });

  test("in another currency are converted for the scale of their pair, and say so", () => {
    const { pairs, finding, notes, alt } = model("", (draft) => {
      firmFund(draft);
      Object.assign(draftRow(draft, "deals", "pier-fund"), { date: "2030-02", amount: "14476000000", currency: "KRW" });
    });
    const text = "₩14.5 billion (about $10 million, converted)";
    expect(pairs[0]?.bars[1]).toMatchObject({ share: 10 / 97.4, text });
    expect(finding).toBe(`Largest deal: North $97.4 million, South ${text}`);
    expect(alt).toContain(text);
    expect(notes.at(-1)).toBe(
      "Converted into US dollars at the average rate of the month: Largest deal, South, ₩14.5 billion: about $10 million, at the average of February 2030, 1,447.6 won per US dollar.",
    );
  });

  test("list an undisclosed half as such, without a bar", () => {
    const unknown = model("", moreKeyFigures).pairs[2]?.bars[1];
    expect(unknown?.text).toBe("undisclosed");
    expect(unknown?.share).toBe(0);
  });

  test("draw no bar for an amount that cannot be converted, and say why", () => {
    const { pairs, finding, notes, alt } = model("", (draft) => {
      firmFund(draft);
      draftRow(draft, "deals", "pier-fund").currency = "EUR";
    });
    expect(pairs[0]?.bars.map(({ share }) => share)).toEqual([1, 0]);
    expect(pairs[0]?.bars[1]?.detail).toBe("c. 2030 · open · no bar: its date is not known to the month");
    expect(finding).toBe("Largest deal: North $97.4 million, South €5 million");
    const leftOut =
      "Cannot be converted into US dollars, not drawn: Largest deal, South, €5 million (its date is not known to the month).";
    expect(notes.at(-1)).toBe(leftOut);
    expect(alt).toContain(leftOut);
  });

  test("have the notes on their rows, but not those on other amounts of a row", () => {
    expect(model().notes).toEqual(["Bid, for all: Others say more", "Bid, for all: On the whole bid"]);
    const other = model("", (draft) => {
      draftRow(draft, "notes", "note-bid").column = "amount_stated";
    });
    expect(other.notes).toEqual(["Bid, for all: On the whole bid"]);
  });

  test("are empty, with a sentence, in a story that names none", () => {
    const empty = model("", ({ file }) => {
      file.keyFigures = [];
    });
    expect(empty.table.rows).toEqual([]);
    expect(empty.finding).toBe("No key figure is known");
    expect(keyFigures.height(empty, 280)).toBeGreaterThanOrEqual(0);
  });
});
