import { expect } from "@playwright/test";
import { chooseFacetValue } from "./support/choose-facet-value";
import { openPage } from "./support/open-page";
import { type LongSite, serveLongStory } from "./support/serve-long-story";
import { test } from "./support/test";

test.describe("a table of more than 500 rows", { tag: "@production" }, () => {
  test.describe.configure({ mode: "serial" });
  let site: LongSite;
  test.beforeAll(async () => {
    site = await serveLongStory(700);
    expect(site.events).toBeGreaterThan(500);
  });
  test.afterAll(() => site.stop());

  const rows = "main section tbody tr[id]";

  test("is paginated without JavaScript, and the pages contain every row once", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/en/${site.story}/data/events?_sort=id`);
    await expect(page.locator("main table")).toHaveAttribute("aria-rowcount", String(site.events + 1));
    const ids: string[] = [];
    for (;;) {
      await expect(page.locator(rows).first()).toHaveAttribute("aria-rowindex", String(ids.length + 2));
      const rowIndexes = await page.locator(rows).evaluateAll((all) => all.map((row) => Number(row.ariaRowIndex)));
      ids.push(...(await page.locator(rows).evaluateAll((all) => all.map(({ id }) => id))));
      expect(rowIndexes.at(-1)).toBe(ids.length + 1);
      const next = page.getByRole("link", { name: "Next rows" });
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(ids).toHaveLength(site.events);
    expect(new Set(ids).size).toBe(site.events);
    await context.close();
  });

  test("renders only rows near the viewport, each at its index", async ({ page }) => {
    await openPage(page, `${site.origin}/en/${site.story}/data/events?_sort=id`);
    await expect(page.getByRole("link", { name: "Next rows" })).toHaveCount(0);
    expect(await page.locator(rows).count()).toBeLessThan(120);
    await expect(page.locator(rows).first()).toHaveAttribute("aria-rowindex", "2");
    const answer = await page.request.get(`${site.origin}/api/v1/${site.story}/events.json?_size=max&_sort=id`);
    const ids = (await answer.json()).rows.map(({ id }: { readonly id: string }) => id);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
    await expect
      .poll(async () => Number(await page.locator(rows).first().getAttribute("aria-rowindex")))
      .toBeGreaterThan(100);
    const rendered = await page
      .locator(rows)
      .evaluateAll((all) => all.map((row) => ({ id: row.id, rowIndex: Number(row.ariaRowIndex) })));
    for (const { id, rowIndex } of rendered) expect(id).toBe(ids[rowIndex - 2]);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect(page.locator(`${rows}[aria-rowindex="${site.events + 1}"]`)).toBeVisible();
  });

  test("that is wider than the window renders the rows near its box, and keeps its head", async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 700 });
    const columns = "id,title_en,title_ko,date,summary_en,summary_ko,category,side,sources,confidence";
    await openPage(page, `${site.origin}/en/${site.story}/data/events?_sort=id&_col=${columns}&_v_grid=1`);
    const box = page.locator("[data-fit=wide]");
    await expect(page.getByRole("link", { name: "Next rows" })).toHaveCount(0);
    await expect
      .poll(async () => {
        await box.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
        return Number(await page.locator(rows).first().getAttribute("aria-rowindex"));
      })
      .toBeGreaterThan(100);
    expect(await page.locator(rows).count()).toBeLessThan(120);
    const tops = await box.evaluate((element) => [
      element.getBoundingClientRect().top,
      element.querySelector("thead th")?.getBoundingClientRect().top,
    ]);
    expect(tops[1]).toBeCloseTo(tops[0] ?? 0, 0);
    await page.locator('[data-cell^="0,"]').first().focus();
    await page.keyboard.press("Control+End");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest("tr")?.ariaRowIndex))
      .toBe(String(site.events + 1));
    await expect(page.locator(":focus")).toBeInViewport();
  });

  test("is walked to its end by keys in the grid", async ({ page }) => {
    await openPage(page, `${site.origin}/en/${site.story}/data/events?_v_grid=1`);
    await expect(page.getByRole("link", { name: "Next rows" })).toHaveCount(0);
    await page.locator('[data-cell="1,0"]').focus();
    await page.keyboard.press("Control+End");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest("tr")?.ariaRowIndex))
      .toBe(String(site.events + 1));
  });
});

test("a table of more than 10,000 rows is filtered and searched by the server", {
  tag: "@production",
}, async ({ page }) => {
  test.slow();
  const site = await serveLongStory(10_500);
  try {
    expect(site.events).toBeGreaterThan(10_000);
    const requestsForAll: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("_size=max")) requestsForAll.push(request.url());
    });
    await openPage(page, `${site.origin}/en/${site.story}/data/events`);
    const status = page.locator("main section p[role=status]");
    const { count } = await chooseFacetValue(page);
    expect(count).toBeGreaterThan(500);
    await expect(status).toHaveText(`${count} of ${site.events} rows`);
    await page.keyboard.press("Escape");
    await page.locator("main input[type=search]").fill("again-7");
    // The server writes a page of 500 rows anew, which takes long while other tests have the cores.
    await expect(status).not.toHaveText(`${count} of ${site.events} rows`, { timeout: 60_000 });
    const answer = await page.request.get(
      `${site.origin}/api/v1/${site.story}/events.json${new URL(page.url()).search}&_size=1`,
    );
    await expect(status).toHaveText(`${(await answer.json()).count} of ${site.events} rows`);
    await page.goBack();
    await expect(status).toHaveText(`${site.events} rows`);
    expect(requestsForAll).toEqual([]);
  } finally {
    site.stop();
  }
});
