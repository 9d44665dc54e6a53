import { expect, test } from "vitest";
import { findChart } from "@/lib/charts/registry";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { readPresentation } from "@/lib/embed/presentation";
import { drawingCounts } from "./drawing";
import { embedAnswer } from "./embed-answer";
import { buildContent, requestedChart } from "./requested-chart";

const story = loadedSample();

async function embed(query: string) {
  const chart = findChart("deal-sizes");
  if (!chart) throw new Error("there is no chart to test with");
  const parameters = new URLSearchParams(query);
  const presentation = readPresentation(parameters);
  const requested = requestedChart(story, chart, presentation, parameters, false);
  const content = await buildContent(story, requested);
  return embedAnswer({ story, content, presentation, addresses: requested.addresses });
}

test("an embed without filters is made once for each language, whatever is added to its address", async () => {
  const { drawn } = drawingCounts();
  const [first, ...others] = await Promise.all([embed("lang=ko"), embed("lang=ko&utm_source=x"), embed("lang=ko&_=7")]);
  for (const other of [...others, await embed("lang=ko")]) expect(other).toBe(first);
  expect(drawingCounts().drawn - drawn).toBe(4);
  expect(await embed("lang=en")).not.toEqual(first);
});

test("one in another presentation, or with filters, is made for each request, from drawings that are kept", async () => {
  const { drawn } = drawingCounts();
  const dark = await embed("lang=ko&theme=dark");
  expect(await embed("lang=ko&theme=dark")).toEqual(dark);
  expect(await embed("lang=ko&theme=dark")).not.toBe(dark);
  expect(drawingCounts().drawn).toBe(drawn);
  const filtered = await embed("lang=ko&amount__gt=1000");
  expect(await embed("lang=ko&amount__gt=1000")).not.toBe(filtered);
  expect(drawingCounts().drawn - drawn).toBe(4);
});
