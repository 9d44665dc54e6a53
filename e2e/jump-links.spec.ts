import { expect } from "@playwright/test";
import { openPage } from "./support/open-page";
import { everyKindOfPage } from "./support/site";
import { test } from "./support/test";

const jumps = 'main nav:not(section nav, figure nav) a[href^="#"]';

const withoutJumps = /overview| data$|list of charts|the API/;

for (const { name, path } of everyKindOfPage.filter((page) => !withoutJumps.test(page.name))) {
  test(`jump links lead to the parts of the page, focus included: ${name}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openPage(page, path(site));
    const links = page.locator(jumps);
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(hrefs.length).toBeGreaterThan(1);
    for (const [index, href] of hrefs.entries()) {
      await links.nth(index).press("Enter");
      const target = page.locator(href);
      await expect(target).toBeFocused();
      await expect(target).toBeInViewport();
      const isCovered = await target.evaluate((element) => {
        const { left, top } = element.getBoundingClientRect();
        return !element.contains(document.elementFromPoint(left + 2, top + 8));
      });
      expect(isCovered, href).toBe(false);
    }
  });
}

test("without JavaScript a jump link is a few keys from the top, and the table's search one further", async ({
  browser,
  site,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.goto(`/en/${site.story}/deals`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  const hrefs = await page.locator("main nav a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  const place = hrefs.indexOf("#deals-title");
  expect(place).toBeLessThan(5);
  for (let step = 0; step <= place; step += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#deals-title")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await context.close();
});
