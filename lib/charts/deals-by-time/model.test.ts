import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import type { Lang } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { textWidth } from "../kit/text-width";
import { dealsByTime } from "./definition";
import { dealsByTimeLayout } from "./layout";

/** Adds bids of the first side, each a number of millions of dollars on a date. */
function bids(...added: readonly (readonly [date: string, million: number])[]) {
  return (draft: SampleDraft): void => {
    const bid = draftRow(draft, "deals", "ferry-bid");
    for (const [index, [date, million]] of added.entries())
      draft.rows.deals.push({
        ...bid,
        id: `bid-${index}`,
        title_en: `Bid ${index}`,
        title_ko: `제안 ${index}`,
        date,
        amount: `${million}000000`,
      });
  };
}

function model(change?: (draft: SampleDraft) => void, lang: Lang = "en", search = "") {
  const { context } = readChartRequest(dealsByTime, lang, new URLSearchParams(search));
  return dealsByTime.build(loadedSample(change), context);
}

test("deals are marks on their dates with amount, side and form; what is not drawn is named", () => {
  const { marks, notes, table } = model();
  expect(marks.map(({ id, value, side, form, coarse }) => [id, value, side, form, coarse])).toEqual([
    ["pier-fund", 5_000_000, "second", "hollow", true],
    ["ferry-bid", 97_400_000, "first", "crossed", false],
  ]);
  expect(notes).toContain("Amount undisclosed, not drawn: Part of the pier fund.");
  expect(table.rows.map(({ id }) => id)).toEqual(["pier-fund", "ferry-bid"]);
});

test("the finding names the last sum that stayed the largest for a year, and how many larger ones came since", () => {
  const change = bids(["2025", 1], ["2026-01-02", 300], ["2029-05-01", 400], ["2029-06-01", 500]);
  expect(model(change).finding).toBe(
    "The largest sum until 1 May 2029: Bid 1, $300 million (2 January 2026); 2 larger have come since",
  );
  expect(model(change, "ko").finding).toBe(
    "2029년 5월 1일까지 가장 큰 금액은 제안 1, 3억 달러(2026년 1월 2일). 그 뒤 더 큰 금액이 2건 나왔다",
  );
});

test("the finding says so where no larger sum came, where there is one, and where limits alone are there", () => {
  expect(model(bids(["2029-01-01", 900])).finding).toBe(
    "The first sum, and none since is larger: Bid 0, $900 million (1 January 2029)",
  );
  expect(model(undefined, "en", "id=ferry-bid").finding).toBe(
    "The one sum: Bid, for all, $97.4 million (10 February 2030)",
  );
  expect(model(undefined, "en", "id=pier-fund").finding).toMatch(/^1 amount by date, of which none is a sum/);
  expect(model(undefined, "en", "_q=nothing-of-the-kind").marks).toEqual([]);
});

test("the eight largest are named, in the order of their dates", () => {
  const dates = Array.from({ length: 12 }, (_, index) => [`20${String(10 + index)}-03-01`, index + 1] as const);
  const { named, marks } = model(bids(...dates));
  expect(marks).toHaveLength(14);
  expect(named).toHaveLength(8);
  expect(named).toContain("ferry-bid");
});

test.each([280, 400, 560, 800])(
  "numbers lead from marks to a list that stays within %d px and below each other",
  (width) => {
    const dates = Array.from({ length: 12 }, (_, index) => [`2029-0${1 + (index % 9)}-01`, 10 ** (index % 4)] as const);
    const built = model(bids(...dates), "ko");
    const { listed, numbers, height, key } = dealsByTimeLayout(built, width);
    expect(listed).toHaveLength(8);
    expect(numbers.length).toBeGreaterThan(5);
    let bottom = key.height;
    for (const { title, amount } of listed) {
      expect(title.y).toBeGreaterThan(bottom);
      expect(amount.y).toBeGreaterThan(title.y);
      for (const line of title.lines) expect(title.x + textWidth(line, 13)).toBeLessThanOrEqual(width);
      bottom = amount.y;
    }
    expect(bottom).toBeLessThanOrEqual(height);
  },
);
