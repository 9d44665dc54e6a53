import { expect, type Page } from "@playwright/test";
import { open, scrollThrough } from "./support/settle";
import { test } from "./support/test";

/** Tells the page that the server has another edition; gives how often it asked. */
async function announceEdition(page: Page, story: string): Promise<void> {
  await page.route(`**/api/v1/${story}.json`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), edition: "0123456789ab" } });
  });
}

/** The part of the page that tells of a newer edition. */
const notice = "body > [role=status]";

test("a page of the current edition offers nothing", async ({ page, site }) => {
  await open(page, `/en/${site.story}`);
  await expect(page.locator(notice)).toBeEmpty();
});

for (const lang of ["ko", "en"]) {
  // In development a new edition is shown at once instead.
  test(`a newer edition is offered, and loading it keeps the reader's place: ${lang}`, { tag: "@production" }, async ({
    page,
    site,
  }) => {
    const address = `/${lang}/${site.story}/deals?_sort=id&_q=2#content`;
    await announceEdition(page, site.story);
    await open(page, address);
    await scrollThrough(page);
    const load = page.locator(notice).getByRole("button");
    await expect(load).toBeVisible();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
    const top = await page.evaluate(() => window.scrollY);
    expect(top).toBeGreaterThan(300);
    const before = await page.locator("main").textContent();
    const refreshed = page.waitForResponse((response) => response.request().headers().rsc !== undefined);
    await load.click();
    expect((await refreshed).status()).toBe(200);
    await expect(load).toBeVisible();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(top);
    await expect(page).toHaveURL(address);
    expect(await page.locator("main").textContent()).toBe(before);
  });
}
