import { expect, type Page } from "@playwright/test";
import { scrollThrough } from "./support/drawings";
import { openPage } from "./support/open-page";
import { test } from "./support/test";

/** Makes the API report another edition to the page. */
async function announceEdition(page: Page, story: string): Promise<void> {
  await page.route(`**/api/v1/${story}.json`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), edition: "0123456789ab" } });
  });
}

/** The selector of the page's notice about a new edition. */
const notice = "body > [role=status]";

test("a page of the current edition has no notice", async ({ page, site }) => {
  const poll = page.waitForResponse((response) => response.url().endsWith(`/api/v1/${site.story}.json`));
  await openPage(page, `/en/${site.story}`);
  await (await poll).finished();
  // Before it has polled and rendered, no page has a notice.
  await page.waitForTimeout(500);
  await expect(page.locator(notice)).toBeEmpty();
});

for (const lang of ["ko", "en"]) {
  // In development a new edition is shown without a notice.
  test(`a new edition is offered, and loading it keeps the scroll position: ${lang}`, { tag: "@production" }, async ({
    page,
    site,
  }) => {
    const address = `/${lang}/${site.story}/deals?_sort=id&_q=2#content`;
    await announceEdition(page, site.story);
    await openPage(page, address);
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
