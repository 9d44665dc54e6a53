import { expect } from "@playwright/test";
import { openPage } from "./support/open-page";
import { test } from "./support/test";

test("a page is painted before its scripts are asked for", { tag: "@production" }, async ({ page, site }) => {
  await openPage(page, `/en/${site.story}/deals`);
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    scripts: performance
      .getEntriesByType("resource")
      .filter(({ name }) => /\/_next\/static\/.+\.js$/.test(name))
      .map(({ startTime }) => startTime),
  }));
  expect(times.scripts.length).toBeGreaterThan(5);
  expect(Math.min(...times.scripts)).toBeGreaterThan(times.paint);
});
