import { expect, test } from "vitest";
import { readChartRequest } from "@/lib/charts/chart-request";
import { comparison } from "@/lib/charts/comparison/definition";
import { coalitionSide } from "@/lib/charts/testing/coalition-side";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { comparisonBlocks, comparisonMarkup } from "./comparison-markup";
import { embedType as type } from "./embed-metrics";

function model(change = coalitionSide) {
  const { context } = readChartRequest(comparison, "en", new URLSearchParams());
  return comparison.build(loadedSample(change), context);
}

/** Height in px that is reserved for the positions on the first topic in a frame of a width. */
function stanceHeight(shown: ReturnType<typeof model>, width: number): number {
  return (
    comparisonBlocks(shown)
      .find(({ kept }) => kept?.selector === ".s0")
      ?.heightAt(width) ?? 0
  );
}

test("the embed says who of a side said it, and below the newest position what was said before", () => {
  const markup = String(comparisonMarkup(model(), "/sources"));
  const texts = ["Keep", "Stated by Dee Reed", "differs from", "Said before: Lower", "Said before: Halve"];
  const places = texts.map((text) => markup.toLowerCase().indexOf(text.toLowerCase()));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  for (const id of ["fares-dee", "fares-bo", "fares-dee-early"]) expect(markup).toContain(`id="${id}"`);
});

test("what was said before has its room", () => {
  const newest = model((draft) => {
    coalitionSide(draft);
    draft.rows.positions.splice(1, 2);
  });
  const more = stanceHeight(model(), 800) - stanceHeight(newest, 800);
  expect(more).toBeGreaterThanOrEqual(2 * type.stanceCredits.line);
});

test("every topic is a link to its texts, each of which stands below its side's name, with all sources behind their number", () => {
  const markup = String(comparisonMarkup(model(), "/sources"));
  expect(markup).toContain('<a href="#fares">Fares</a>');
  expect(markup).toContain('<tbody id="fares">');
  expect(markup).toContain("River League: May 2031; 2030; 2029.");
  expect(markup).toContain("1 claim: 1 answered, 0 with a documented outcome");
  expect(markup.match(/<b [^>]*aria-hidden/g)).toHaveLength(2);
  expect(markup.match(/<summary>1 source<\/summary><a href="\/sources#gazette-2030"/g)).toHaveLength(4);
});
