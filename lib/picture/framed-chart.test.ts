import { describe, expect, test } from "vitest";
import { readChartRequest } from "@/lib/charts/chart-request";
import { charts } from "@/lib/charts/registry";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { allStories } from "@/lib/server/stories";
import { langs } from "@/lib/text/lang";
import { fittedChart, pictureAlt } from "./framed-chart";
import { presets } from "./picture-size";

const cases = [loadedSample(), ...allStories()].flatMap((story) =>
  charts.flatMap((chart) => langs.map((lang) => [`${story.id} ${chart.id} ${lang}`, story, chart, lang] as const)),
);

describe("a chart in a box of fixed size", () => {
  test.each(cases)("is not cut, and its alternative is of what the picture shows: %s", (_, story, chart, lang) => {
    const model = chart.build(story, readChartRequest(chart, lang, new URLSearchParams()).context);
    const content = { chart, model, verified: story.verified };
    for (const box of Object.values(presets)) {
      const fitted = fittedChart(content, { origin: "desk.example", plain: false }, box);
      const { frame, drawn } = fitted;
      const height = (frame.width * box.height) / box.width;
      expect(frame.height).toBeLessThanOrEqual(height);
      for (const { y } of frame.lines) expect(y).toBeLessThan(height);
      const alt = pictureAlt(fitted, model);
      if (drawn !== null) expect(alt).toBe(model.alt);
      else expect(alt.replaceAll(" ", "")).toContain(model.finding.replaceAll(" ", "").slice(0, 40));
    }
  });

  test("with a long finding is not cut either", () => {
    const [chart] = charts;
    if (!chart) throw new Error("there is no chart to test with");
    const built = chart.build(loadedSample(), readChartRequest(chart, "en", new URLSearchParams("_q=nothing")).context);
    const model = { ...built, finding: "A long finding goes on. ".repeat(30), measure: "A long measure. ".repeat(30) };
    const { frame } = fittedChart(
      { chart, model, verified: "2030-01-01" },
      { origin: "a.example", plain: false },
      presets.og,
    );
    expect(frame.height).toBeLessThanOrEqual((frame.width * presets.og.height) / presets.og.width);
  });
});
