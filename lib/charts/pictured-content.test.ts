import { expect, test } from "vitest";
import { allStories } from "@/lib/server/stories";
import { readChartRequest } from "./chart-request";
import { digestOf } from "./pictured-content";
import { storyOutline } from "./story-outline";

const charts = allStories().flatMap((story) =>
  storyOutline(story).charts.map((chart) => ({ name: `${story.id} ${chart.id}`, story, chart })),
);

test.each(charts)("a picture of $name begins with the rows of its headline, as the editor lists them", (each) => {
  const { story, chart } = each;
  const model = chart.build(story, readChartRequest(chart, "en", new URLSearchParams()).context);
  const digest = digestOf({ chart, model, verified: story.verified });
  if (digest.kind !== "rows") return;
  const ids = digest.rows.map(({ id, marks }) => [id, ...marks.map((mark) => mark.id)]);
  const drawn = (model.told ?? []).filter((told) => ids.some((row) => row.includes(told)));
  const places = drawn.map((told) => ids.findIndex((row) => row.includes(told)));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.max(-1, ...places)).toBeLessThan(drawn.length);
});
