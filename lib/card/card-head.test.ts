import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { DatasetName } from "@/lib/datasets/registry";
import type { Lang } from "@/lib/text/lang";
import { cardHead } from "./card-head";
import { figureCard } from "./figure-card";

const story = loadedSample();

function head(dataset: DatasetName, row: string, column: string | null, lang: Lang) {
  const card = figureCard(story, dataset, row, column, lang);
  if (!card) throw new Error(`no such card: ${row}`);
  return cardHead(card);
}

test("a figure is told with its qualifier, what that means, and who says so", () => {
  const { title, description, alt, page, picture } = head("deals", "pier-fund", "amount", "en");
  expect(title).toMatch(/^Pier fund.* – Amount: up to \$5 million$/i);
  expect(description).toContain("An upper bound");
  expect(description).toContain("Sources: ");
  expect(alt).toContain(title);
  expect(alt).toContain(description);
  expect(page).toBe(`/en/${story.id}/deals?_v_row=pier-fund&_v_col=amount`);
  expect(picture).toBe(`/og/en/${story.id}/deals/pier-fund?_col=amount`);
});

test("a figure is told in Korean too", () => {
  const { title, description, picture } = head("deals", "pier-fund", "amount", "ko");
  expect(title).toContain("최대 500만 달러");
  expect(description).toContain("상한이다");
  expect(description).toContain("출처: ");
  expect(picture).toContain("/og/ko/");
});

test("a row is told without a figure", () => {
  const { title, description, picture } = head("deals", "ferry-bid", null, "en");
  expect(title).not.toContain("–");
  expect(description).not.toBe("");
  expect(picture).toBe(`/og/en/${story.id}/deals/ferry-bid`);
});

test("an amount in won says that it is computed", () => {
  expect(head("deals", "ferry-bid", "amount_krw", "en").description).toContain("Computed here");
});
