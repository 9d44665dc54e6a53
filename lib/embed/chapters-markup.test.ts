import { expect, test } from "vitest";
import { chapters } from "@/lib/charts/chapters/definition";
import { readChartRequest } from "@/lib/charts/chart-request";
import { smallHeight } from "@/lib/charts/small-drawing";
import { toEmbedContent } from "@/lib/charts/to-embed-content";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { chapterBlocks, chapterSteps } from "./chapters-markup";
import { embedAddresses } from "./embed-addresses";
import { embedDocument } from "./embed-document";
import { embedHeight } from "./embed-height";
import { standardPresentation } from "./presentation";

const story = loadedSample();
const { context, canonical } = readChartRequest(chapters, "en", new URLSearchParams());
const content = toEmbedContent(story, chapters, chapters.build(story, context));
const presentation = { ...standardPresentation, lang: "en" as const };

function written() {
  const small = (content.parts ?? []).map((_, index) => [
    { width: 280, svg: `<svg xmlns="http://www.w3.org/2000/svg" id="a${index}"></svg>` },
    { width: 400, svg: `<svg id="b${index}"></svg>` },
  ]);
  const addresses = embedAddresses("https://desk.example", story.id, chapters.id, presentation, canonical);
  return embedDocument(story, content, presentation, { addresses, drawings: [], small, guest: "" });
}

test("each chapter has its heading, text, sources, one link and its drawings", () => {
  const { html } = written();
  const sections = html.match(/<section[\s\S]*?<\/section>/g) ?? [];
  expect(sections).toHaveLength(3);
  expect(sections[0]).toContain("<h2>The bid was refused</h2><p>Ada Fenn bid for the ferry. The bid was refused.</p>");
  expect(sections[0]).toContain('<a href="https://desk.example/en/ferry/sources#gazette-2030"');
  const finding = content.parts?.[0]?.model.finding;
  expect(sections[0]).toMatch(/<p><a href="https:\/\/desk\.example\/en\/ferry\/deals" target="_blank"/);
  expect(sections[0]?.replaceAll("&quot;", '"')).toContain(`>${finding}</a></p>`);
  expect(sections[1]).toMatch(/<div class="w280[^"]*"><svg id="a1"><\/svg><\/div><div class="w400[^"]*"><svg id="b1">/);
});

test("a drawing stands below the text in a narrow frame and beside it in a wide one, never taller than is shown", () => {
  const heights = [280, 400, 616, 856, 1160].map((width) =>
    chapterBlocks(content.parts ?? [], "en").map(({ heightAt }) => heightAt(width)),
  );
  for (const [first] of heights) expect(first).toBeLessThan(smallHeight + 400);
  const [phone = [], , column = []] = heights;
  for (const [index, height] of column.entries()) expect(height).toBeLessThan(phone[index] ?? 0);
  expect(chapterSteps.map(({ isBeside }) => isBeside)).toEqual([false, false, true, true]);
  expect(embedHeight(content, presentation, 640)).toBeGreaterThan(column.reduce((sum, height) => sum + height, 0));
});
