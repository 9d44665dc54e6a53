import { expect, type Page } from "@playwright/test";
import { storyPages } from "@/components/site/story-pages";
import { drawings, open, scrollThrough } from "./support/settle";
import { drawnChartsOf, everyKindOfPage, lostPages, unknownPages } from "./support/site";
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

test.describe("with JavaScript and without", () => {
  for (const { name, path } of everyKindOfPage) {
    test(`a page holds the same: ${name}`, async ({ page, browser, site, baseURL }) => {
      expect(await open(page, path(site))).toBe(200);
      await scrollThrough(page);
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
      const still = await context.newPage();
      await still.goto(path(site));
      expect(await still.locator("h1").count()).toBe(1);
      expect(await content(still)).toEqual(await content(page));
      await context.close();
    });
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, path } of everyKindOfPage) {
    test(`shows its charts with marks, title and description: ${name}`, async ({ page, site }) => {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path(site));
        const charts = await page.locator(drawings).all();
        expect(charts.length).toBeGreaterThanOrEqual(drawnChartsOf(site, name.split(" ")[1] ?? ""));
        for (const chart of charts) {
          const svg = chart.locator("svg").filter({ visible: true });
          await expect(svg).toHaveCount(1);
          expect(await svg.locator("[data-mark]").count()).toBeGreaterThan(0);
          for (const part of ["title", "desc"]) expect(await svg.locator(`> ${part}`).textContent()).toMatch(/\S{2}/);
          const [drawn, box] = [await svg.boundingBox(), await chart.boundingBox()];
          expect(Math.abs((drawn?.width ?? 0) - (box?.width ?? -9))).toBeLessThanOrEqual(1);
          expect(box?.width ?? 0).toBeGreaterThan(width === 320 ? 250 : 700);
        }
      }
    });
  }

  for (const { name, path } of [...lostPages, ...unknownPages]) {
    test(`leads on from an address without a page: ${name}`, async ({ page, site }) => {
      expect((await page.goto(path(site)))?.status()).toBe(404);
      await expect(page.locator("h1").first()).toHaveText(/\S/);
      const links = page.locator("main nav a[href^='/']");
      await expect.poll(() => links.count()).toBeGreaterThanOrEqual(storyPages.length);
    });
  }

  for (const lang of ["ko", "en"]) {
    test(`sorts by its links and filters by its form: ${lang}`, async ({ page, site }) => {
      await page.goto(everyKindOfPage.find(({ name }) => name === `${lang} deals`)?.path(site) ?? "");
      const rows = page.locator("main section tbody tr[id]");
      const order = () => rows.evaluateAll((all) => all.map(({ id }) => id));
      const before = await order();
      expect(before.length).toBeGreaterThan(1);

      await page.locator("main thead th:not([aria-sort]) a").first().click();
      await expect(page).toHaveURL(/[?&]_sort=/);
      await expect(page.locator("main th[aria-sort]")).toHaveCount(1);
      const sorted = await order();
      expect(sorted).not.toEqual(before);
      expect([...sorted].sort()).toEqual([...before].sort());

      const select = page.locator("main form select").first();
      const option = select.locator("option").nth(1);
      const count = Number(/\((\d+)\)/.exec((await option.textContent()) ?? "")?.[1]);
      await select.selectOption(await option.getAttribute("value"));
      await page.locator("main form button[type=submit]").click();
      await expect(rows).toHaveCount(count);
      expect(count).toBeLessThan(before.length);
      await expect(page).toHaveURL(/[?&]_sort=/);
    });
  }
});
