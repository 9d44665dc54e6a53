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

describe("key figures", () => {
  test("are drawn as shares of the larger half of their own pair, with qualifier, name, date and status", () => {
    const [pair] = model().pairs;
    expect(pair?.bars).toEqual([
      {
        id: "largest-deal-north",
        side: "first",
        form: "hollow",
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
    expect(swapped.finding).toContain("(South up to $5 million, North $97.4 million)");
  });

  test("name the widest gap among the pairs with both halves known", () => {
    expect(model("", moreKeyFigures).finding).toBe(
      "Largest deal: proportionally the widest gap of 2 pairs of figures (North $97.4 million, South up to $5 million)",
    );
  });

  test("list an undisclosed half as such, without a bar", () => {
    const unknown = model("", moreKeyFigures).pairs[2]?.bars[1];
    expect(unknown?.text).toBe("undisclosed");
    expect(unknown?.share).toBe(0);
  });

  test("draw no bar for an amount in another currency, which the scale of a pair cannot show", () => {
    const { pairs, finding } = model("", (draft) => {
      draftRow(draft, "deals", "pier-fund").currency = "EUR";
    });
    expect(pairs[0]?.bars.map(({ share }) => share)).toEqual([1, 0]);
    expect(finding).toBe("1 pair of figures, each pair to its own scale");
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
