import { expect } from "@playwright/test";
import { chooseFirst } from "./support/choose-facet";
import { type LongSite, serveLongStory } from "./support/long-story";
import { open } from "./support/settle";
import { test } from "./support/test";

test.describe("a table of more than 500 rows", { tag: "@production" }, () => {
  test.describe.configure({ mode: "serial" });
  let site: LongSite;
  test.beforeAll(async () => {
    site = await serveLongStory(7);
    expect(site.events).toBeGreaterThan(500);
  });
  test.afterAll(() => site.stop());

  const rows = "main section tbody tr[id]";

  test("is read in parts without a script, and the parts are the whole", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/en/${site.story}/data/events?_sort=id`);
    await expect(page.locator("main table")).toHaveAttribute("aria-rowcount", String(site.events + 1));
    const seen: string[] = [];
    for (;;) {
      await expect(page.locator(rows).first()).toHaveAttribute("aria-rowindex", String(seen.length + 2));
      const places = await page.locator(rows).evaluateAll((all) => all.map((row) => Number(row.ariaRowIndex)));
      seen.push(...(await page.locator(rows).evaluateAll((all) => all.map(({ id }) => id))));
      expect(places.at(-1)).toBe(seen.length + 1);
      const next = page.getByRole("link", { name: "Next rows" });
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(seen).toHaveLength(site.events);
    expect(new Set(seen).size).toBe(site.events);
    await context.close();
  });

  test("has in the document what is near the window, and every row in its place", async ({ page }) => {
    await open(page, `${site.origin}/en/${site.story}/data/events?_sort=id`);
    await expect(page.getByRole("link", { name: "Next rows" })).toHaveCount(0);
    expect(await page.locator(rows).count()).toBeLessThan(120);
    await expect(page.locator(rows).first()).toHaveAttribute("aria-rowindex", "2");
    const answer = await page.request.get(`${site.origin}/api/v1/${site.story}/events.json?_size=max&_sort=id`);
    const ids = (await answer.json()).rows.map(({ id }: { readonly id: string }) => id);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
    await expect
      .poll(async () => Number(await page.locator(rows).first().getAttribute("aria-rowindex")))
      .toBeGreaterThan(100);
    const found = await page
      .locator(rows)
      .evaluateAll((all) => all.map((row) => ({ id: row.id, place: Number(row.ariaRowIndex) })));
    for (const { id, place } of found) expect(id).toBe(ids[place - 2]);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect(page.locator(`${rows}[aria-rowindex="${site.events + 1}"]`)).toBeVisible();
  });

  test("is walked to its end by keys in the grid", async ({ page }) => {
    await open(page, `${site.origin}/en/${site.story}/data/events?_v_grid=1`);
    await expect(page.getByRole("link", { name: "Next rows" })).toHaveCount(0);
    await page.locator('[data-place="1,0"]').focus();
    await page.keyboard.press("Control+End");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest("tr")?.ariaRowIndex))
      .toBe(String(site.events + 1));
  });
});

test("a table of more than 10,000 rows is selected by the server as one filters and types", {
  tag: "@production",
}, async ({ page }) => {
  test.slow();
  const site = await serveLongStory(130);
  try {
    expect(site.events).toBeGreaterThan(10_000);
    const whole: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("_size=max")) whole.push(request.url());
    });
    await open(page, `${site.origin}/en/${site.story}/data/events`);
    const status = page.locator("main section p[role=status]");
    const { count } = await chooseFirst(page);
    expect(count).toBeGreaterThan(500);
    await expect(status).toHaveText(`${count} of ${site.events} rows`);
    await page.keyboard.press("Escape");
    await page.locator("main input[type=search]").fill("again-7");
    await expect(status).not.toHaveText(`${count} of ${site.events} rows`);
    const answer = await page.request.get(
      `${site.origin}/api/v1/${site.story}/events.json${new URL(page.url()).search}&_size=1`,
    );
    await expect(status).toHaveText(`${(await answer.json()).count} of ${site.events} rows`);
    await page.goBack();
    await expect(status).toHaveText(`${site.events} rows`);
    expect(whole).toEqual([]);
  } finally {
    site.stop();
  }
});
