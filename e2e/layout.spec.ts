import { expect } from "@playwright/test";
import { drawings, open, scrollThrough, sidewaysOverflow } from "./support/settle";
import { drawnCharts, everyKindOfPage, lostPages, toolPages } from "./support/site";
import { test } from "./support/test";

declare global {
  interface Window {
    /** The layout shifts seen so far: how much, and what moved. */
    shifts: { readonly value: number; readonly moved: string[] }[];
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Runs in the page before everything else and writes every layout shift down. */
function watchShifts() {
  window.shifts = [];
  const isShift = (entry: PerformanceEntry): entry is LayoutShift => entry.entryType === "layout-shift";
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries().filter(isShift)) {
      if (entry.hadRecentInput) continue;
      const moved = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 100) : "text"));
      window.shifts.push({ value: entry.value, moved });
    }
  }).observe({ type: "layout-shift", buffered: true });
}

for (const { name, path } of [...everyKindOfPage, ...toolPages, ...lostPages]) {
  test(`never scrolls sideways: ${name}`, async ({ page, site }) => {
    for (const width of [280, 320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      if (width === 280) {
        await open(page, path(site));
        await scrollThrough(page);
      }
      await expect.poll(() => sidewaysOverflow(page), { message: `${width} px` }).toEqual({ by: 0, what: [] });
    }
  });
}

for (const { name, path } of everyKindOfPage) {
  for (const width of [360, 1280]) {
    test(`stands still while it is read at ${width} px: ${name}`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(watchShifts);
      await open(page, path(site));
      await scrollThrough(page);
      const shifts = await page.evaluate(() => window.shifts);
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      expect(sum, JSON.stringify(shifts, null, 2)).toBeLessThan(0.01);
    });
  }
}

test("a live drawing takes exactly the box of the static one", async ({ page, browser, site, baseURL }) => {
  test.slow();
  for (const width of [320, 700, 1280]) {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const still = await context.newPage();
    for (const at of [still, page]) await at.setViewportSize({ width, height: 800 });
    for (const chart of drawnCharts(site)) {
      const path = `/en/${site.story}/charts/${chart.id}`;
      await still.goto(path);
      await open(page, path);
      await scrollThrough(page);
      for (const [place, drawing] of (await page.locator(drawings).all()).entries()) {
        const drawn = still.locator(drawings).nth(place);
        const [before, after] = [await drawn.boundingBox(), await drawing.boundingBox()];
        const box = { x: before?.x ?? -1, width: before?.width ?? -1, height: before?.height ?? -1 };
        for (const side of ["x", "width", "height"] as const) {
          expect(Math.abs((after?.[side] ?? -9) - box[side]), `${chart.id}, ${width} px, ${side}`).toBeLessThanOrEqual(
            1,
          );
        }
        const svgs = [drawn, drawing].map((each) => each.locator("svg").filter({ visible: true }).first());
        const heights = await Promise.all(svgs.map(async (svg) => (await svg.boundingBox())?.height ?? -9));
        expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? -9)), `${chart.id}, ${width} px, svg`).toBeLessThanOrEqual(
          1,
        );
      }
    }
    await context.close();
  }
});
