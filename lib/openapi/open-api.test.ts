import { expect, test } from "vitest";
import { findStoryChart } from "@/lib/charts/story-outline";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { twoDeals } from "@/lib/check/testing/two-deals";
import { openApi } from "./open-api";

test("the example of a page that can be embedded is a chart of the story, also of one without chapters", () => {
  const origin = "https://desk.example";
  for (const story of [loadedSample(), loadedSample(twoDeals)]) {
    const document = JSON.stringify(openApi({ stories: [story], lang: "en", origin, release: "r1" }));
    const { example } = JSON.parse(document).paths["/api/oembed"].get.parameters.find(
      ({ name = "" }: { readonly name?: string }) => name === "url",
    );
    const id = String(example).replace(`${origin}/en/${story.id}/charts/`, "");
    expect(findStoryChart(story, id), example).toBeDefined();
  }
  expect(findStoryChart(loadedSample(twoDeals), "chapters")).toBeUndefined();
});
