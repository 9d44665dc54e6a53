import { expect, type Page } from "@playwright/test";
import { drawings, scrollThrough } from "./support/drawings";
import { openPage } from "./support/open-page";
import { recordShifts } from "./support/record-shifts";
import { drawnChartsOf, everyKindOfPage } from "./support/site";
import { test } from "./support/test";

/** The structure of a page's visible content. */
async function visibleContent(page: Page) {
  return page.evaluate(() => {
    const visible = (element: Element) => element.getClientRects().length > 0;
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter(visible);
    const texts = (selector: string) => all(selector).map((element) => element.textContent?.trim());
    return {
      headings: texts("h1, h2, h3"),
      figures: all("figure").length,
      tables: all("main table").map((table) => table.querySelectorAll("tr").length),
      lists: all("main ol, main ul, main dl").map((list) => list.children.length),
      marks: [...new Set(all("main [data-mark]").map((mark) => mark.getAttribute("data-mark")))].sort(),
    };
  });
}

/**
 * Expects at least `minCount` charts on a page without JavaScript, each with one visible drawing that has a title and a
 * description and fills its box, which is wider than `minWidth` px.
 */
async function expectCharts(page: Page, minWidth: number, minCount: number): Promise<void> {
  const charts = await page.locator(drawings).all();
  expect(charts.length).toBeGreaterThanOrEqual(minCount);
  for (const chart of charts) {
    const svg = chart.locator("svg").filter({ visible: true });
    await expect(svg).toHaveCount(1);
    expect(await svg.locator("[data-mark]").count()).toBeGreaterThan(0);
    for (const part of ["title", "desc"]) expect(await svg.locator(`> ${part}`).textContent()).toMatch(/\S{2}/);
    const [drawn, box] = [await svg.boundingBox(), await chart.boundingBox()];
    expect(Math.abs((drawn?.width ?? 0) - (box?.width ?? -9))).toBeLessThanOrEqual(1);
    expect(box?.width ?? 0).toBeGreaterThan(minWidth);
  }
}

for (const { name, path } of everyKindOfPage) {
  test(`a page is stable while it is read, and has the same content without JavaScript: ${name}`, async ({
    page,
    browser,
    site,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const shifts = await recordShifts(page);
    const fonts: Promise<number>[] = [];
    const crossOrigin: string[] = [];
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== "data:" && origin !== new URL(baseURL ?? "").origin) crossOrigin.push(request.url());
    });
    page.on("response", (response) => {
      if (response.request().resourceType() !== "font") return;
      expect.soft(response.headers()["content-type"]).toBe("font/woff2");
      fonts.push(response.body().then(({ length }) => length));
    });
    expect(await openPage(page, path(site))).toBe(200);
    await scrollThrough(page);
    const { sum, moved } = await shifts();
    expect.soft(sum, moved).toBeLessThan(0.01);
    expect.soft(crossOrigin, "requests to other origins").toEqual([]);
    const sizes = await Promise.all(fonts);
    expect(sizes.length).toBeGreaterThan(0);
    expect
      .soft(
        sizes.reduce((total, size) => total + size, 0),
        "bytes of fonts",
      )
      .toBeLessThanOrEqual(150_000);

    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const staticPage = await context.newPage();
    await staticPage.setViewportSize({ width: 1280, height: 800 });
    await staticPage.goto(path(site));
    expect(await staticPage.locator("h1").count()).toBe(1);
    expect(await visibleContent(staticPage)).toEqual(await visibleContent(page));
    const minCount = drawnChartsOf(site, name.split(" ")[1] ?? "");
    await expectCharts(staticPage, 700, minCount);
    await staticPage.setViewportSize({ width: 320, height: 800 });
    await expectCharts(staticPage, 250, minCount);
    await context.close();
  });
}
