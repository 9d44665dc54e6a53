import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import type { Story } from "@/lib/story/story";
import { readChartRequest } from "./chart-request";
import { dealSizes } from "./deal-sizes/definition";
import { findStoryChart, storyOutline } from "./story-outline";

/** What a chart of a story shows at an address. */
function shownBy(story: Story, id: string, query = "", lang: "en" | "ko" = "en") {
  const chart = findStoryChart(story, id);
  if (!chart) throw new Error(`no such chart: ${id}`);
  return chart.build(story, readChartRequest(chart, lang, new URLSearchParams(query)).context);
}

function computed(story: Story, query: string) {
  return dealSizes.build(story, readChartRequest(dealSizes, "en", new URLSearchParams(query)).context);
}

describe("a view", () => {
  const story = loadedSample();

  test("shows the rows that it chooses under its headline, and says in a note which those are", () => {
    const model = shownBy(story, "bid-refused");
    expect(model.finding).toBe("The bid was refused");
    expect(shownBy(story, "bid-refused", "", "ko").finding).toBe("The bid was refused (한국어)");
    expect(model.table.rows.map(({ id }) => id)).toEqual(["ferry-bid"]);
    expect(model.notes.slice(0, 2)).toEqual(["Selected: Deals (Side: North).", "Bid, for all: For all"]);
    expect(model.chart).toBe("deal-sizes");
  });

  test("names the rows that it chooses by their ids", () => {
    const named = loadedSample((draft) => {
      draftRow(draft, "views", "bid-refused").query = "id=ferry-bid";
    });
    expect(shownBy(named, "bid-refused").notes[0]).toMatch(/^Selected: Deals – (?!.*ferry-bid)[^()]+\.$/);
  });

  test("says what is computed as soon as an address filters it further", () => {
    expect(shownBy(story, "bid-refused", "status=refused").finding).toBe(computed(story, "side=north").finding);
    expect(shownBy(story, "bid-refused", "side=south").table.rows).toEqual([]);
    expect(shownBy(story, "bid-refused", "_q=nothing").finding).not.toBe("The bid was refused");
  });

  test("keeps its headline under another option of the chart", () => {
    expect(shownBy(story, "bid-refused", "_v_scale=log").finding).toBe("The bid was refused");
  });

  test("has the options of its query as its own defaults", () => {
    const logarithmic = loadedSample((draft) => {
      draftRow(draft, "views", "bid-refused").query = "side=north&_v_scale=log";
    });
    const chart = findStoryChart(logarithmic, "bid-refused");
    expect(chart?.options).toEqual({ scale: ["log", "linear"] });
    expect(shownBy(logarithmic, "bid-refused").measure).toBe(computed(logarithmic, "side=north&_v_scale=log").measure);
  });

  test("leaves the chart itself its computed finding", () => {
    expect(shownBy(story, "deal-sizes").finding).toBe(computed(story, "").finding);
  });

  test("stands behind the charts of the pages and before the tables", () => {
    const ids = storyOutline(story).charts.map(({ id }) => id);
    expect(ids.indexOf("bid-refused")).toBe(ids.indexOf("source-kinds") + 1);
    expect(ids.indexOf("bid-refused")).toBe(ids.indexOf("deals-table") - 1);
  });
});

describe("the first view of a chart without a query", () => {
  const story = loadedSample((draft) => {
    const { rows } = draft;
    const whole = { ...draftRow(draft, "views", "bid-refused"), query: "" };
    rows.views.push({ ...whole, id: "second", headline_en: "The second", headline_ko: "둘째", order: "3" });
    rows.views.push({
      ...whole,
      id: "first",
      headline_en: "The first",
      headline_ko: "첫째",
      standfirst_en: "What is below",
      standfirst_ko: "부제",
      order: "2",
    });
  });

  test("gives the chart its headline and standfirst while nothing is filtered", () => {
    expect(shownBy(story, "deal-sizes")).toMatchObject({ finding: "The first", standfirst: "What is below" });
    expect(shownBy(story, "deal-sizes", "", "ko")).toMatchObject({ finding: "첫째", standfirst: "부제" });
    expect(shownBy(story, "deal-sizes", "side=north").finding).toBe(computed(story, "side=north").finding);
    expect(shownBy(story, "deal-sizes", "side=north").standfirst).toBeUndefined();
  });

  test("is told apart from the others, which a list shows beside the chart", () => {
    const heads = storyOutline(story).charts.flatMap(({ id, shows }) => (shows ? [[id, shows.isHead]] : []));
    expect(heads).toEqual([
      ["bid-refused", false],
      ["first", true],
      ["second", false],
    ]);
  });

  test("gives it to the chart on its page as well", () => {
    const charts = storyOutline(story).pages.flatMap((page) => page.charts);
    const chart = charts.find(({ id }) => id === "deal-sizes");
    const { context } = readChartRequest(dealSizes, "en", new URLSearchParams());
    expect(chart?.build(story, context).finding).toBe("The first");
  });
});
