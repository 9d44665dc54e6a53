import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import { langs } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { textWidth } from "../kit/text-width";
import { keyFigures } from "./definition";
import { keyFiguresLayout, keyFiguresType, type PlacedKeyFigure } from "./layout";

function model(search = "", change?: (draft: SampleDraft) => void, lang: (typeof langs)[number] = "en") {
  const { context } = readChartRequest(keyFigures, lang, new URLSearchParams(search));
  return keyFigures.build(loadedSample(change), context);
}

/** A second pair of the same size, and one with an undisclosed half. */
function morePairs({ file }: SampleDraft): void {
  const bid = { dataset: "deals", row: "ferry-bid", column: "amount" } as const;
  const label = { en: "A figure with a name that is rather long for a phone", ko: "전화 화면에는 꽤 긴 이름의 수치" };
  file.keyFigures.push({ id: "equal", label, figures: { north: bid, south: bid } });
  file.keyFigures.push({ id: "unknown", label, figures: { north: bid, south: { ...bid, row: "pier-part" } } });
}

describe("key figures", () => {
  test("are drawn as shares of the larger half of their own pair, with qualifier, name, date and state", () => {
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

  test("stand in the chosen order in drawing, table and finding, and keep their colour", () => {
    const swapped = model("_v_order=swapped");
    expect(swapped.pairs[0]?.bars.map(({ side }) => side)).toEqual(["second", "first"]);
    expect(swapped.table.rows.map(({ id }) => id)).toEqual(["largest-deal-south", "largest-deal-north"]);
    expect(swapped.finding).toContain("(South up to $5 million, North $97.4 million)");
  });

  test("name the widest gap among the pairs of which both halves are known", () => {
    expect(model("", morePairs).finding).toBe(
      "Largest deal: proportionally the widest gap of 2 pairs of figures (North $97.4 million, South up to $5 million)",
    );
  });

  test("list an undisclosed half as such, without a bar", () => {
    const unknown = model("", morePairs).pairs[2]?.bars[1];
    expect(unknown?.text).toBe("undisclosed");
    expect(unknown?.share).toBe(0);
  });

  test("draw nothing for a sum in another currency, which the scale of a pair cannot hold", () => {
    const { pairs, finding } = model("", (draft) => {
      draftRow(draft, "deals", "pier-fund").currency = "EUR";
    });
    expect(pairs[0]?.bars.map(({ share }) => share)).toEqual([1, 0]);
    expect(finding).toBe("1 pair of figures, each pair to its own scale");
  });

  test("carry the notes on their rows, but not those on other sums of a row", () => {
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

describe.each(langs.flatMap((lang) => [280, 400, 560, 800].map((width) => [lang, width] as const)))(
  "laid out in %s at %i px",
  (lang, width) => {
    const drawn = model("", morePairs, lang);
    const layout = keyFiguresLayout(drawn, width);
    const bottom = ({ box, detail }: PlacedKeyFigure) =>
      Math.max(box.y + box.height, detail.y + (detail.lines.length - 1) * keyFiguresType.lineHeight);

    test("nothing leaves the drawing", () => {
      for (const { value, detail, box } of layout.bars) {
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        for (const line of value.lines)
          expect(value.x + textWidth(line, keyFiguresType.value, true)).toBeLessThanOrEqual(width);
        for (const line of detail.lines)
          expect(detail.x + textWidth(line, keyFiguresType.detail)).toBeLessThanOrEqual(width);
      }
      expect(Math.max(...layout.bars.map(bottom))).toBeLessThan(layout.height);
    });

    test("each bar stands below what stands above it", () => {
      for (const { label, bars } of layout.pairs) {
        const lastLine = label.y + (label.lines.length - 1) * keyFiguresType.lineHeight;
        expect(bars[0]?.box.y).toBeGreaterThan(lastLine);
        for (const [place, bar] of bars.entries()) {
          const next = bars[place + 1];
          if (next) expect(next.box.y).toBeGreaterThan(bottom(bar));
        }
      }
    });

    test("what a figure concerns and when stand on one line, or on lines of their own", () => {
      for (const { bar, detail } of layout.bars) {
        if (detail.lines.length === 1) expect(detail.lines).toEqual([`${bar.name} · ${bar.detail}`]);
        else expect(detail.lines.join(" ")).toBe(`${bar.name} ${bar.detail}`);
      }
    });

    test("no text is cut short", () => {
      const lines = layout.pairs.flatMap(({ label, bars }) => [
        ...label.lines,
        ...bars.flatMap(({ value, detail }) => [...value.lines, ...detail.lines]),
      ]);
      for (const line of lines) expect(line).not.toContain("…");
    });
  },
);
