import { describe, expect, test } from "vitest";
import { readChartRequest } from "@/lib/charts/chart-request";
import { charts } from "@/lib/charts/registry";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { langs } from "@/lib/text/lang";
import { embedHeight } from "./embed-height";
import { standardPresentation } from "./presentation";

const story = loadedSample();
const cases = charts.flatMap((chart) => langs.map((lang) => ({ name: `${chart.id} ${lang}`, chart, lang })));

function content({ chart, lang }: (typeof cases)[number]) {
  const { context } = readChartRequest(chart, lang, new URLSearchParams());
  return { chart, model: chart.build(story, context), verified: story.verified };
}

describe("the height of an embed", () => {
  test.each(cases)("is a whole number of px at every width: $name", (each) => {
    const shown = content(each);
    for (let width = 240; width <= 1400; width += 17) {
      const height = embedHeight(shown, { ...standardPresentation, lang: each.lang }, width);
      expect(Number.isInteger(height)).toBe(true);
      expect(height).toBeGreaterThan(60);
    }
  });

  test("grows with the headline's lines and not with what a font makes of them", () => {
    const [each] = cases;
    if (!each) throw new Error("there is no chart to test with");
    const short = content(each);
    const long = { ...short, model: { ...short.model, finding: `${short.model.finding} `.repeat(6) } };
    expect(embedHeight(long, standardPresentation, 640)).toBeGreaterThan(embedHeight(short, standardPresentation, 640));
    expect(embedHeight(short, { ...standardPresentation, font: "serif", theme: "dark" }, 640)).toBe(
      embedHeight(short, standardPresentation, 640),
    );
  });

  test.each(cases)("is less without headline and measure: $name", (each) => {
    const shown = content(each);
    const whole = embedHeight(shown, standardPresentation, 320);
    expect(embedHeight(shown, { ...standardPresentation, plain: true }, 320)).toBeLessThan(whole);
  });
});
