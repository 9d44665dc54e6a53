import { expect } from "@playwright/test";
import { storyPages } from "@/lib/http/story-pages";
import { chooseFacetValue } from "./support/choose-facet-value";
import { horizontalOverflow } from "./support/horizontal-overflow";
import { everyKindOfPage, unknownPages, unroutedPages } from "./support/site";
import { test } from "./support/test";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, path } of [...unroutedPages, ...unknownPages]) {
    test(`an address without a page has links to all pages: ${name}`, async ({ page, site }) => {
      expect((await page.goto(path(site)))?.status()).toBe(404);
      await expect(page.locator("h1").first()).toHaveText(/\S/);
      const links = page.locator("main nav a[href^='/']");
      await expect.poll(() => links.count()).toBeGreaterThanOrEqual(storyPages.length);
    });
  }

  for (const width of [320, 768, 1280]) {
    test(`an open tool covers no button: ${width} px`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/en/${site.story}/data/deals`);
      const tools = page.locator("main section details[name]");
      expect(await tools.count()).toBeGreaterThan(1);
      for (const tool of await tools.all()) {
        await tool.locator("summary").click();
        await expect(tool.locator("> div")).toBeVisible();
        // A trial click fails on an element that another one covers.
        for (const button of await page.locator("main form button[type=submit]").filter({ visible: true }).all())
          await button.click({ trial: true });
        expect(await horizontalOverflow(page)).toEqual({ px: 0, elements: [] });
      }
    });
  }

  for (const lang of ["ko", "en"]) {
    test(`a table sorts by links and filters by its form: ${lang}`, async ({ page, site }) => {
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

      const { column, value, count } = await chooseFacetValue(page);
      await page.locator("main form button[type=submit]").first().click();
      await expect(rows).toHaveCount(count);
      await expect(page).toHaveURL(new RegExp(`[?&]${column}=${value}`));
      expect(count).toBeLessThan(before.length);
      await expect(page).toHaveURL(/[?&]_sort=/);
    });
  }
});
