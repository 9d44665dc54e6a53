import { expect, type Page } from "@playwright/test";
import { drawings, open, scrollThrough } from "./support/settle";
import { recordShifts } from "./support/shifts";
import { drawnChartsOf, everyKindOfPage } from "./support/site";
import { test } from "./support/test";

/** What a reader sees of a page, apart from how it looks. */
async function content(page: Page) {
  return page.evaluate(() => {
    const visible = (element: Element) => element.getClientRects().length > 0;
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter(visible);
    const words = (selector: string) => all(selector).map((element) => element.textContent?.trim());
    return {
      headings: words("h1, h2, h3"),
      figures: all("figure").length,
      tables: all("main table").map((table) => table.querySelectorAll("tr").length),
      lists: all("main ol, main ul, main dl").map((list) => list.children.length),
      marks: [...new Set(all("main [data-mark]").map((mark) => mark.getAttribute("data-mark")))].sort(),
    };
  });
}

/** Every chart of a page without a script is drawn once, named, and as wide as its place (over `least` px); there are at least `count`. */
async function expectCharts(page: Page, least: number, count: number): Promise<void> {
  const charts = await page.locator(drawings).all();
  expect(charts.length).toBeGreaterThanOrEqual(count);
  for (const chart of charts) {
    const svg = chart.locator("svg").filter({ visible: true });
    await expect(svg).toHaveCount(1);
    expect(await svg.locator("[data-mark]").count()).toBeGreaterThan(0);
    for (const part of ["title", "desc"]) expect(await svg.locator(`> ${part}`).textContent()).toMatch(/\S{2}/);
    const [drawn, box] = [await svg.boundingBox(), await chart.boundingBox()];
    expect(Math.abs((drawn?.width ?? 0) - (box?.width ?? -9))).toBeLessThanOrEqual(1);
    expect(box?.width ?? 0).toBeGreaterThan(least);
  }
}

for (const { name, path } of everyKindOfPage) {
  test(`is read to its end, and without JavaScript holds the same: ${name}`, async ({
    page,
    browser,
    site,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const shifts = await recordShifts(page);
    const fonts: Promise<number>[] = [];
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== "data:" && origin !== new URL(baseURL ?? "").origin) elsewhere.push(request.url());
    });
    page.on("response", (response) => {
      if (response.request().resourceType() !== "font") return;
      expect.soft(response.headers()["content-type"]).toBe("font/woff2");
      fonts.push(response.body().then(({ length }) => length));
    });
    expect(await open(page, path(site))).toBe(200);
    await scrollThrough(page);
    const { sum, moved } = await shifts();
    expect.soft(sum, moved).toBeLessThan(0.01);
    expect.soft(elsewhere, "requests to other origins").toEqual([]);
    const sizes = await Promise.all(fonts);
    expect(sizes.length).toBeGreaterThan(0);
    expect
      .soft(
        sizes.reduce((total, size) => total + size, 0),
        "bytes of fonts",
      )
      .toBeLessThanOrEqual(150_000);

    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const still = await context.newPage();
    await still.setViewportSize({ width: 1280, height: 800 });
    await still.goto(path(site));
    expect(await still.locator("h1").count()).toBe(1);
    expect(await content(still)).toEqual(await content(page));
    const count = drawnChartsOf(site, name.split(" ")[1] ?? "");
    await expectCharts(still, 700, count);
    await still.setViewportSize({ width: 320, height: 800 });
    await expectCharts(still, 250, count);
    await context.close();
  });
}
