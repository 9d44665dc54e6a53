import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { SampleDraft } from "@/lib/check/testing/sample-story";
import { twoDeals } from "@/lib/check/testing/two-deals";
import { datasetNames } from "@/lib/datasets/registry";
import { storyPages } from "@/lib/http/story-pages";
import { charts } from "./registry";
import { datasetInstead, findStoryChart, findStoryPage, storyOutline } from "./story-outline";

function outlineOf(change?: (draft: SampleDraft) => void) {
  const { pages, charts: drawn, datasets } = storyOutline(loadedSample(change));
  return { pages: pages.map(({ id }) => id), charts: drawn.map(({ id }) => id), datasets };
}

describe("a story that says nothing of its pages", () => {
  test("has every page, chart and dataset for which it has rows, in the usual order", () => {
    const { pages, charts: drawn, datasets } = outlineOf();
    expect(pages).toEqual(storyPages);
    expect(datasets).toEqual(datasetNames);
    expect(drawn.filter((id) => id.endsWith("-table"))).toEqual(datasetNames.map((name) => `${name}-table`));
    expect(drawn.slice(0, 2)).toEqual(["chapters", "headline-figures"]);
  });

  test("has the titles and standfirsts of every story, and its own standfirst on its overview", () => {
    const story = loadedSample();
    expect(findStoryPage(story, "partners")).toMatchObject({
      title: { en: "Partners", ko: "참여사" },
      standfirst: { en: "Who takes part, in what role and since when." },
    });
    expect(findStoryPage(story, "overview")).toMatchObject({ title: { ko: "개요" }, standfirst: story.standfirst });
  });

  test("has no page, chart or table of a dataset without rows", () => {
    const {
      pages,
      charts: drawn,
      datasets,
    } = outlineOf(({ rows }) => {
      rows.events.length = 0;
      rows.rulings.length = 0;
      rows.notes.length = 0;
    });
    expect(pages).not.toContain("chronology");
    // The case is left.
    expect(pages).toContain("rulings");
    expect(datasets).not.toContain("events");
    for (const id of ["chronology", "events-table", "case-timeline", "rulings-table", "notes-table"])
      expect(drawn).not.toContain(id);
  });

  test("has no chart that would be empty though its dataset has rows", () => {
    const story = loadedSample(({ rows }) => {
      for (const deal of rows.deals) Object.assign(deal, { amount_stated: "", currency_stated: "", stated_source: "" });
    });
    expect(findStoryChart(story, "stated-amounts")).toBeUndefined();
    expect(findStoryChart(story, "deal-sizes")).toBeDefined();
  });

  test("has a chart of which only a late row is drawn", () => {
    const story = loadedSample(({ rows: { deals, events, notes }, file }) => {
      for (const rows of [events, notes]) rows.length = 0;
      file.keyFigures.length = 0;
      for (const figure of file.headline) figure.row = "pier-fund";
      const unknown = { amount: "", currency: "", amount_qualifier: "", amount_stated: "", currency_stated: "" };
      const late = deals.splice(1, 1);
      const [early] = deals.splice(0, Infinity);
      const many = Array.from({ length: 300 }, (_, index) => ({
        ...early,
        ...unknown,
        id: `unknown-${index}`,
        stated_source: "",
      }));
      deals.push(...many, ...late);
    });
    expect(findStoryChart(story, "deal-sizes")).toBeDefined();
  });
});

describe("a story that lists its pages", () => {
  test("has those, in its order, and the overview, the sources and the data in any case", () => {
    const {
      pages,
      charts: drawn,
      datasets,
    } = outlineOf(({ file }) => {
      file.pages = [{ page: "rulings" }, { page: "deals", charts: [{ chart: "deal-sizes" }] }];
    });
    expect(pages).toEqual(["overview", "rulings", "deals", "sources", "data"]);
    const shown = drawn.filter((id) => !id.endsWith("-table"));
    expect(shown).toEqual([
      "chapters",
      "headline-figures",
      "case-timeline",
      "deal-sizes",
      "source-kinds",
      "bid-refused",
    ]);
    expect(datasets).toEqual(datasetNames);
  });

  test("gives pages and charts its own names", () => {
    const title = { en: "Who joins in", ko: "함께하는 이들" };
    const story = loadedSample(({ file }) => {
      file.pages = [{ page: "partners", title, standfirst: title, charts: [{ chart: "partner-roles", title }] }];
    });
    expect(findStoryPage(story, "partners")).toMatchObject({ title, standfirst: title });
    expect(findStoryChart(story, "partner-roles")?.title).toEqual(title);
    expect(charts.find(({ id }) => id === "partner-roles")?.title).not.toEqual(title);
  });

  test("has the rows of a page that it leaves out on the page of their dataset", () => {
    const story = loadedSample(({ file, rows }) => {
      file.pages = [{ page: "deals" }];
      rows.partners.length = 0;
    });
    expect(datasetInstead(story, "chronology")).toBe("events");
    expect(datasetInstead(story, "partners")).toBe("sites");
    expect(datasetInstead(story, "no-such-page")).toBeUndefined();
  });
});

test("two deals and nothing else make a story of few pages, none of them empty", () => {
  const { pages, charts: drawn, datasets } = storyOutline(loadedSample(twoDeals));
  expect(pages.map(({ id }) => id)).toEqual(["overview", "deals", "sources", "data"]);
  expect(datasets).toEqual(["deals", "entities", "terms", "sources"]);
  expect(drawn.map(({ id }) => id)).toEqual([
    ...["headline-figures", "deal-sizes", "deals-by-time", "source-kinds"],
    ...datasets.map((name) => `${name}-table`),
  ]);
});
