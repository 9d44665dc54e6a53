import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { SampleDraft } from "@/lib/check/testing/sample-story";
import { emptyQuery } from "@/lib/query/query";
import { textWidth } from "../kit/text-width";
import { sampleStatedSums } from "../testing/sample-stated-sums";
import { statedAmounts } from "./definition";
import { statedAmountsLayout, statedType } from "./layout";

const story = loadedSample(sampleStatedSums);
const build = (lang: "en" | "ko", from = story) => statedAmounts.build(from, { lang, query: emptyQuery, options: {} });
const cases = [280, 400, 560, 800].flatMap((width) => (["en", "ko"] as const).map((lang) => ({ width, lang })));

describe.each(cases)("statedAmountsLayout at $width px, $lang", ({ width, lang }) => {
  const layout = statedAmountsLayout(build(lang), width);
  const rows = layout.axes.flatMap((axis) => axis.rows);

  test("places texts and marks within the width", () => {
    for (const { name, detail, printed, sentence, pair } of rows) {
      for (const line of name.lines)
        expect(name.x + textWidth(line, statedType.label, true)).toBeLessThanOrEqual(width);
      for (const text of [detail, printed, sentence])
        for (const line of text.lines) expect(text.x + textWidth(line, statedType.detail)).toBeLessThanOrEqual(width);
      if (!pair) continue;
      for (const { x, lines, anchor } of Object.values(pair.labels)) {
        const [labelWidth = 0] = lines.map((line) => textWidth(line, statedType.rate, true));
        expect(anchor === "end" ? x - labelWidth : x).toBeGreaterThanOrEqual(0);
        expect(anchor === "end" ? x : x + labelWidth).toBeLessThanOrEqual(width);
      }
      const half = textWidth(pair.gap.lines[0] ?? "", statedType.gap, pair.remarkable) / 2;
      expect(pair.gap.x - half).toBeGreaterThanOrEqual(0);
      expect(pair.gap.x + half).toBeLessThanOrEqual(width);
    }
  });

  test("sets the label of the lower rate to the left of its mark, that of the higher one to the right", () => {
    for (const { pair } of rows) {
      if (!pair) continue;
      const [left, right] =
        pair.implied.x <= pair.rate.x ? (["implied", "rate"] as const) : (["rate", "implied"] as const);
      expect(pair.labels[left].anchor).toBe("end");
      expect(pair.labels[left].x).toBeLessThan(pair[left].x);
      expect(pair.labels[right].x).toBeGreaterThan(pair[right].x);
    }
  });

  test("stacks rows without overlap and within the height", () => {
    let bottom = layout.key.height;
    for (const { name, detail, printed, sentence, pair } of rows) {
      expect(name.y - statedType.label).toBeGreaterThanOrEqual(bottom);
      expect(detail.y).toBeGreaterThan(name.y);
      expect(printed.y).toBeGreaterThan(detail.y);
      bottom = Math.max(printed.y, sentence.lines.length > 0 ? sentence.y : 0, pair?.bottom ?? 0);
    }
    expect(bottom).toBeLessThanOrEqual(layout.height);
  });
});

test("a mark lies where its rate is on the axis", () => {
  const model = build("en");
  const { axes } = statedAmountsLayout(model, 800);
  const pair = axes[0]?.rows.find(({ row }) => row.pair)?.pair;
  const ticks = axes[0]?.ticks ?? [];
  const [low, high] = [ticks[0], ticks.at(-1)];
  if (!pair || !low || !high) throw new Error("the sample has no pair");
  const rateAt = (x: number) => {
    const [from, to] = [low, high].map(({ text }) => Number(text.replaceAll(",", "")));
    return (from ?? 0) + ((x - low.x) / (high.x - low.x)) * ((to ?? 0) - (from ?? 0));
  };
  expect(rateAt(pair.implied.x)).toBeCloseTo(1447.6, 0);
  expect(rateAt(pair.rate.x)).toBeCloseTo(1508.2, 0);
});

test("pairs of other currencies have an axis of their own", () => {
  const euros = loadedSample((draft: SampleDraft) => {
    sampleStatedSums(draft);
    const [deal] = draft.rows.deals;
    const [rate] = draft.rows.exchange_rates;
    if (!deal || !rate) throw new Error("the sample lacks a row to start from");
    draft.rows.exchange_rates.push({ ...rate, id: "eur-2030-02", currency: "EUR", per_usd: "0.96" });
    draft.rows.deals.push({ ...deal, id: "euro-bid", amount_stated: "90000000", currency_stated: "EUR" });
  });
  const { axes } = build("en", euros);
  expect(axes.map(({ label, rows }) => [label, rows.map(({ id }) => id)])).toEqual([
    ["won per dollar", ["ferry-bid"]],
    ["dollars per euro", ["euro-bid"]],
    [null, ["pier-fund"]],
  ]);
});
