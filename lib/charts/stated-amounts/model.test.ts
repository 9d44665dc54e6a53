import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import { parseQuery } from "@/lib/query/parse-query";
import type { Lang } from "@/lib/text/lang";
import { textWidth } from "../kit/text-width";
import { statedAmounts } from "./definition";
import { statedAmountsLayout, statedType } from "./layout";

const { query } = parseQuery(new URLSearchParams(), []);

function model(lang: Lang, change?: (draft: SampleDraft) => void) {
  return statedAmounts.build(loadedSample(change), { lang, query, options: {} });
}

/** A second printed sum, of a date coarser than a month, and a first one whose rate is 4 % too low. */
function twoSums(draft: SampleDraft): void {
  Object.assign(draftRow(draft, "deals", "pier-fund"), {
    amount_stated: "7000000000",
    currency_stated: "KRW",
    stated_source: "court-roll",
  });
  Object.assign(draftRow(draft, "exchange_rates", draft.rows.exchange_rates[0]?.id ?? ""), {
    month: "2030-02",
    currency: "KRW",
    per_usd: "1508.2478",
  });
}

describe("amounts as printed", () => {
  test("stand beside what the month's rate gives, rounded and marked, and exact in the table", () => {
    const { rows, table, finding } = model("en", twoSums);
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

  test("are worded in Korean as papers do", () => {
    const bid = model("ko", twoSums).rows.find(({ id }) => id === "ferry-bid");
    expect(bid?.bars.map(({ text }) => text)).toEqual(["1410억원", "약 1469억원"]);
    expect(bid?.sentence).toBe("1달러를 약 1447.6원으로 환산한 셈으로, 그달 평균보다 4% 낮다");
  });

  test("have no computed figure where the date is coarser than a month, and say so", () => {
    const fund = model("en", twoSums).rows.find(({ id }) => id === "pier-fund");
    expect(fund?.bars).toHaveLength(1);
    expect(fund?.sentence).toBe("No computed figure: the date is not known to the month");
    expect(fund?.detail).toContain("up to $5 million");
  });

  test("bring the notes on the printed figure, and none on others", () => {
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

const cases = [280, 400, 560, 800].flatMap((width) => (["en", "ko"] as const).map((lang) => ({ width, lang })));

describe.each(cases)("their layout at $width px, $lang", ({ width, lang }) => {
  const layout = statedAmountsLayout(model(lang, twoSums), width);

  test("keeps bars and texts within the width", () => {
    for (const { bar, box, value, by } of layout.bars) {
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      for (const line of value.lines)
        expect(value.x + textWidth(line, statedType.value, true)).toBeLessThanOrEqual(width);
      for (const line of by?.lines ?? []) expect(line.endsWith("…"), bar.by).toBe(false);
    }
    for (const { row, sentence } of layout.rows)
      for (const line of sentence.lines)
        expect(sentence.x + textWidth(line, statedType.value, row.remarkable)).toBeLessThanOrEqual(width);
  });

  test("sets everything below each other without overlap and within the height", () => {
    let bottom = layout.key.height;
    const pass = (top: number, end: number) => {
      expect(top).toBeGreaterThanOrEqual(bottom);
      bottom = end;
    };
    const text = ({ y, lines }: { y: number; lines: readonly string[] }, size: number, line: number) =>
      pass(y - size * 0.8, y + (lines.length - 1) * line + size * 0.2);
    for (const { label, detail, bars, sentence } of layout.rows) {
      text(label, statedType.label, statedType.lineHeight);
      text(detail, statedType.by, statedType.byLine);
      for (const { bar, box, value, by } of bars) {
        const rect = () => pass(box.y, box.y + box.height);
        if (bar.kind === "computed") rect();
        text(value, statedType.value, statedType.lineHeight);
        if (by) text(by, statedType.by, statedType.byLine);
        if (bar.kind === "printed") rect();
      }
      text(sentence, statedType.value, statedType.lineHeight);
    }
    expect(bottom).toBeLessThanOrEqual(layout.height);
  });
});
