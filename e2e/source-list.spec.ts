import { expect } from "@playwright/test";
import { openPage } from "./support/open-page";
import { test } from "./support/test";

test("the list of sources is filtered, sorted by the rows that cite them, and whole again", async ({ page, site }) => {
  await openPage(page, `/en/${site.story}/sources`);
  const articles = page.locator("article[data-supports]");
  const shown = () => articles.evaluateAll((all) => all.map(({ id }) => id));
  const all = await shown();
  const title = (await articles.nth(2).locator("h3 + p").textContent()) ?? "";
  await page.getByRole("searchbox").first().fill(title);
  await expect.poll(async () => (await shown()).length).toBeLessThan(all.length);
  expect(await shown()).toContain(all[2]);
  await page.getByRole("searchbox").first().fill("");
  await expect.poll(shown).toEqual(all);
  await page.getByRole("link", { name: "Most rows supported first" }).click();
  await expect.poll(shown).not.toEqual(all);
  const supports = await articles.evaluateAll((every) => every.map(({ dataset }) => Number(dataset.supports)));
  expect(supports).toEqual([...supports].sort((one, other) => other - one));
  await articles.first().locator("summary").click();
  await expect(articles.first().locator("dl a").first()).toBeVisible();
});

test("a filtered list of sources needs no script, and shows others with one", async ({ page, browser, site }) => {
  const address = `/en/${site.story}/sources?kind=primary&_v_order=supporting`;
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(address);
  const count = await plain.locator("article[data-supports]").count();
  await plain.close();
  expect(count).toBeGreaterThan(0);
  await openPage(page, address);
  const articles = page.locator("article[data-supports]");
  await expect(articles).toHaveCount(count);
  await page.getByRole("link", { name: "Newest first" }).click();
  await expect(articles).toHaveCount(count);
  await page.getByRole("link", { name: "Clear all" }).click();
  await expect.poll(() => articles.count()).toBeGreaterThan(count);
});
