import { expect, type Page } from "@playwright/test";
import { chooseFacetValue } from "./support/choose-facet-value";
import { openPage } from "./support/open-page";
import { recordShifts } from "./support/record-shifts";
import { test } from "./support/test";

const section = "main section[aria-labelledby=deals-title]";
const smallChart = `${section} a[href="#chart-deal-sizes"]`;

/** How far the first header is below the top of what the reader sees of the table, in px. */
const headOffset = (page: Page) =>
  page
    .locator(`${section} thead th`)
    .first()
    .evaluate((header) => {
      const box = header.closest("section")?.getBoundingClientRect();
      return header.getBoundingClientRect().top - Math.max(0, box?.top ?? 0);
    });

for (const [title, width, query] of [
  ["fits the window", 1280, ""],
  ["is wider than the window", 800, ""],
  [
    "is wider by the reader's choice",
    1280,
    "?_col=title_en,date,amount,valuation,side,kind,status,from_entities,to_entities,sources,confidence,part_of",
  ],
] as const) {
  test(`the head of a table stays in sight and covers no focus: ${title}`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 700 });
    await openPage(page, `/en/${site.story}/deals${query}`);
    const rows = page.locator(`${section} tbody tr[id]`);
    const middle = Math.floor((await rows.count()) / 2);
    await rows.nth(middle).scrollIntoViewIfNeeded();
    await page.mouse.move(width / 2, 400);
    await page.mouse.wheel(0, 100);
    await expect.poll(() => headOffset(page)).toBeLessThan(2);
    expect(await headOffset(page)).toBeGreaterThan(-2);

    await rows.nth(middle).locator("a").last().focus();
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press("Shift+Tab");
      const isCovered = await page.evaluate(() => {
        const focused = document.activeElement;
        const [line] = focused?.getClientRects() ?? [];
        if (!line || !focused?.closest("tbody")) return "lost";
        const seen = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
        return seen !== null && (focused.contains(seen) || seen.contains(focused)) ? "" : focused.outerHTML;
      });
      expect(isCovered).toBe("");
    }
  });
}

test("a row of the address is in sight in a table that is wider than the window", async ({ page, site }) => {
  await page.setViewportSize({ width: 800, height: 700 });
  await openPage(page, `/en/${site.story}/deals`);
  const id = await page.locator(`${section} tbody tr[id]`).last().getAttribute("id");
  await page.goto("about:blank");
  await openPage(page, `/en/${site.story}/deals#${id}`);
  await expect(page.locator(`[data-fit=wide] tr[id="${id}"]`)).toBeInViewport();
});

test("count and sum stand above the rows and are read aloud when a filter changes them", async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPage(page, `/en/${site.story}/deals`);
  const sum = page.locator(`${section} div[role=status]`);
  await expect(sum).toContainText("Amount, total");
  const [sumBox, headBox] = await Promise.all(
    [sum, page.locator(`${section} thead`)].map((each) => each.boundingBox()),
  );
  expect((sumBox?.y ?? 0) + (sumBox?.height ?? 0)).toBeLessThan(headBox?.y ?? 0);
  const before = (await sum.textContent()) ?? "";
  await chooseFacetValue(page);
  await expect(sum).not.toHaveText(before);
});

test.describe("the small chart beside the tools", () => {
  test("is there without the charting library, and follows the filter", async ({ page, site }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const scripts: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "script") scripts.push(request.url());
    });
    const shifts = await recordShifts(page);
    await openPage(page, `/en/${site.story}/deals`);
    const marks = page.locator(`${smallChart} svg g[data-mark], ${smallChart} svg [data-mark]`);
    await expect(marks.first()).toBeAttached();
    await page.locator(smallChart).scrollIntoViewIfNeeded();
    expect((await shifts()).sum).toBeLessThan(0.01);
    const read = scripts.length;
    const ids = () =>
      marks.evaluateAll((all) => [...new Set(all.map((mark) => mark.getAttribute("data-mark")))].sort());
    const all = await ids();
    await chooseFacetValue(page);
    await expect.poll(async () => (await ids()).length).toBeLessThan(all.length);
    expect(scripts.length).toBeGreaterThan(read);
    const large = await page
      .locator("figure:has(#chart-deal-sizes) [data-live=true] [data-mark]")
      .evaluateAll((every) => [...new Set(every.map((mark) => mark.getAttribute("data-mark")))].sort());
    expect(await ids()).toEqual(large);
    await expect(page.getByRole("link", { name: "Deal sizes", exact: true })).toHaveCount(2);
  });

  test("says so when nothing is left to draw", async ({ page, site }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openPage(page, `/ko/${site.story}/deals`);
    await page.locator("main input[type=search]").fill("no such word anywhere");
    await expect(page.locator(`${section} tbody tr[id]`)).toHaveCount(0);
    await expect(page.locator(`${smallChart} svg`)).toHaveCount(0);
  });

  test("is not there on a phone, in print and without JavaScript", async ({ page, browser, site, baseURL }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await openPage(page, `/en/${site.story}/deals`);
    await expect(page.locator(smallChart)).toBeHidden();
    await expect(page.locator(`${smallChart} svg`)).toHaveCount(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(page.locator(`${smallChart} svg`)).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(smallChart)).toBeHidden();
    const context = await browser.newContext({
      javaScriptEnabled: false,
      baseURL: baseURL ?? "",
      viewport: { width: 1280, height: 800 },
    });
    const unscripted = await context.newPage();
    await unscripted.goto(`/en/${site.story}/deals`);
    await expect(unscripted.locator(smallChart)).toBeHidden();
    await context.close();
  });
});
