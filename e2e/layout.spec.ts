import { expect, type Page } from "@playwright/test";
import { drawnMarks } from "./support/drawn-marks";
import { drawings, open, scrollThrough, sidewaysOverflow } from "./support/settle";
import { recordShifts } from "./support/shifts";
import { drawnCharts, everyKindOfPage, lostPages, toolPages } from "./support/site";
import { test } from "./support/test";

/** What of a page would not be printed: content of parts that scroll or clip. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, display } = getComputedStyle(element);
        if (clipPath !== "none" || display === "inline" || !element.checkVisibility()) return false;
        const wide = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
        return wide || (overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** What would lie on the text of every printed page, or of one in its middle. */
async function stuck(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { position, top } = getComputedStyle(element);
        return element.checkVisibility() && (position === "fixed" || (position === "sticky" && top !== "auto"));
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Makes a page's scripts deaf to sizes while it is printed, as a browser does that goes straight from the screen to paper. */
async function measureOnScreenOnly(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Observer = window.ResizeObserver;
    window.ResizeObserver = class extends Observer {
      constructor(tell: ResizeObserverCallback) {
        super((entries, observer) => {
          if (!matchMedia("print").matches) tell(entries, observer);
        });
      }
    };
  });
}

/** The links of the header that lie on one another. */
async function overlappingLinks(page: Page): Promise<string[]> {
  const boxes = await page.locator("header a").evaluateAll((links) =>
    links.map((link) => {
      const { left, right, top, bottom } = link.getBoundingClientRect();
      return { left, right, top, bottom, text: link.textContent };
    }),
  );
  return boxes.flatMap((a, place) =>
    boxes
      .slice(place + 1)
      .filter(
        (b) => !(a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1),
      )
      .map((b) => `${a.text} and ${b.text}`),
  );
}

for (const { name, path } of [...everyKindOfPage, ...toolPages, ...lostPages]) {
  test(`stands still on a phone, and fits every width, paper, and text of double size: ${name}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await measureOnScreenOnly(page);
    const shifts = await recordShifts(page);
    await open(page, path(site));
    await scrollThrough(page);
    const { sum, moved } = await shifts();
    expect.soft(sum, moved).toBeLessThan(0.01);

    for (const width of [280, 320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => sidewaysOverflow(page), { message: `${width} px` }).toEqual({ by: 0, what: [] });
    }

    // The text area of an A4 page in CSS px, margins of 10 mm.
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    await page.setViewportSize({ width: 718, height: 1047 });
    await expect.poll(() => cutOff(page), { message: "on paper" }).toEqual([]);
    expect(await sidewaysOverflow(page), "on paper").toEqual({ by: 0, what: [] });
    expect(await stuck(page), "on paper").toEqual([]);
    for (const { all, unseen } of await drawnMarks(page))
      expect({ marks: all > 0, unseen }, "on paper").toEqual({ marks: true, unseen: [] });
    const printed = page.locator("main").locator(`h1, h2, figure, table, ${drawings}`).filter({ visible: true });
    expect(await printed.count()).toBeGreaterThan(0);

    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 640, height: 800 });
    await page.addStyleTag({ content: "html { font-size: 200% !important }" });
    await expect.poll(() => sidewaysOverflow(page), { message: "text of double size" }).toEqual({ by: 0, what: [] });
    expect(await overlappingLinks(page)).toEqual([]);
  });
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
