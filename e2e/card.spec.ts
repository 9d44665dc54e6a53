import { expect, type Page } from "@playwright/test";
import { langs } from "@/lib/text/lang";
import { axeViolations } from "./support/axe-violations";
import { visitDrawings } from "./support/drawings";
import { horizontalOverflow } from "./support/horizontal-overflow";
import { openPage } from "./support/open-page";
import type { Site } from "./support/site";
import { test } from "./support/test";

interface Deal {
  readonly id: string;
  readonly amount: number;
}

/** The deal with the largest amount, which has a mark in the page's first chart. */
async function largestDeal(page: Page, { story }: Site): Promise<Deal> {
  const answer = await page.request.get(`/api/v1/${story}/deals.json?amount__notblank=1&_sort=-amount&_size=1`);
  const { rows } = await answer.json();
  return rows[0];
}

const dialog = (page: Page) => page.getByRole("dialog");

/** The ids of the visible marks in the page's first chart. */
async function visibleMarks(page: Page): Promise<string[]> {
  const ids = await page
    .locator("main figure")
    .first()
    .locator("[data-live] [data-mark]")
    .filter({ visible: true })
    .evaluateAll((all) => all.map((mark) => mark.getAttribute("data-mark") ?? ""));
  return [...new Set(ids)].sort();
}

/** Opens the table below the page's first chart and returns the link of a deal's amount in it. */
async function figureInChartTable(page: Page, deal: Deal) {
  const table = page.locator("main figure").first().locator("details").last();
  await table.locator("summary").press("Enter");
  return table.locator(`a[href$="_v_row=${deal.id}&_v_col=amount"]`);
}

for (const lang of langs) {
  test(`a figure opens its card; Escape and the back button close it: ${lang}`, async ({ page, site }) => {
    const deal = await largestDeal(page, site);
    await openPage(page, `/${lang}/${site.story}/deals?_q=${deal.id}`);
    const figure = await figureInChartTable(page, deal);
    await figure.click();
    await expect(dialog(page)).toContainText(String(deal.amount));
    await expect(page).toHaveURL(new RegExp(`_q=${deal.id}&_v_row=${deal.id}&_v_col=amount$`));
    expect(await dialog(page).evaluate((element) => element.matches(":modal"))).toBe(true);
    expect(await dialog(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
    expect(await dialog(page).locator("ol li a").count()).toBeGreaterThan(0);

    await page.keyboard.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`deals\\?_q=${deal.id}$`));
    await expect(figure).toBeFocused();

    await page.keyboard.press("Enter");
    await expect(dialog(page)).toContainText(String(deal.amount));
    await page.goBack();
    await expect(dialog(page)).toHaveCount(0);
    await expect(figure).toBeFocused();
  });

  test(`a pasted address opens the card, also without JavaScript: ${lang}`, async ({
    page,
    browser,
    site,
    baseURL,
  }) => {
    const deal = await largestDeal(page, site);
    const path = `/${lang}/${site.story}/deals?_v_row=${deal.id}&_v_col=amount`;
    await openPage(page, path);
    await expect(dialog(page)).toContainText(String(deal.amount));
    const texts = await dialog(page).locator("h2, dl").allTextContents();
    await dialog(page).getByRole("link").first().click();
    await expect(dialog(page)).toHaveCount(0);
    expect(new URL(page.url()).search).toBe("");

    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const staticPage = await context.newPage();
    await staticPage.goto(path);
    await expect(dialog(staticPage)).toBeVisible();
    await expect(dialog(staticPage)).toHaveAccessibleName(/\S/);
    expect(await dialog(staticPage).locator("h2, dl").allTextContents()).toEqual(texts);
    await dialog(staticPage).getByRole("link").first().click();
    await expect(dialog(staticPage)).toHaveCount(0);
    await context.close();
  });

  test(`axe finds no violations in a card, which fits 320 px: ${lang}`, async ({ page, site }) => {
    const deal = await largestDeal(page, site);
    await openPage(page, `/${lang}/${site.story}/deals?_v_row=${deal.id}&_v_col=amount`);
    await expect(dialog(page)).toBeVisible();
    for (const summary of await dialog(page).locator("summary").all()) await summary.click();
    expect.soft(await axeViolations(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await axeViolations(page), "320 px, dark").toEqual([]);
    await expect.poll(() => horizontalOverflow(page)).toEqual({ px: 0, elements: [] });
    const { scrollWidth, clientWidth } = await dialog(page).evaluate((element) => ({
      scrollWidth: element.scrollWidth,
      clientWidth: element.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
}

test("the values of a card are below their labels where two columns do not fit", async ({ page, site }) => {
  const deal = await largestDeal(page, site);
  await page.setViewportSize({ width: 320, height: 800 });
  await openPage(page, `/en/${site.story}/deals?_v_row=${deal.id}&_v_col=amount`);
  await page.addStyleTag({ content: "html { font-size: 200% !important }" });
  const facts = dialog(page).locator("dl").first();
  const width = await facts.evaluate((list) => list.clientWidth);
  const widths = () => facts.locator("dd").evaluateAll((all) => all.map((value) => value.clientWidth));
  await expect.poll(async () => Math.min(...(await widths()))).toBeGreaterThanOrEqual(width - 1);
});

test("an open card is printed completely, without the rest of the page", async ({ page, site }) => {
  const deal = await largestDeal(page, site);
  await openPage(page, `/en/${site.story}/deals?_v_row=${deal.id}&_v_col=amount`);
  await page.setViewportSize({ width: 718, height: 300 });
  await page.emulateMedia({ media: "print" });
  const { visible, clipped } = await dialog(page).evaluate((element) => ({
    visible: element.clientHeight,
    clipped: element.scrollHeight - element.clientHeight,
  }));
  expect(visible).toBeGreaterThan(300);
  expect(clipped).toBeLessThanOrEqual(1);
  await expect(page.locator("main > *").filter({ visible: true })).toHaveCount(1);
});

test("a mark opens the card of its figure by click and by Enter, and the focus returns to the chart", async ({
  page,
  site,
}) => {
  const deal = await largestDeal(page, site);
  await openPage(page, `/en/${site.story}/deals`);
  await visitDrawings(page);
  const group = page.locator("main [role=group][tabindex='0']").first();
  await group.locator(`path[data-mark="${deal.id}"]`).filter({ visible: true }).click();
  await expect(dialog(page)).toContainText(String(deal.amount));
  await expect(page.locator(`main tr#${deal.id}`)).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator("main tr[aria-current]")).toHaveCount(0);
  await expect(group).toBeFocused();
  const first = await group.locator("[data-mark]").filter({ visible: true }).first().getAttribute("data-mark");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`_v_row=${first}&`));
});

test("a card links to another card, and Escape closes both at once", async ({ page, site }) => {
  const deal = await largestDeal(page, site);
  await openPage(page, `/en/${site.story}/deals`);
  await (await figureInChartTable(page, deal)).click();
  const date = dialog(page).locator(`a[href$="_v_row=${deal.id}&_v_col=date"]`);
  await date.click();
  await expect(page).toHaveURL(/_v_col=date$/);
  await expect(dialog(page)).not.toContainText(String(deal.amount));
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  expect(new URL(page.url()).search).toBe("");
});

test("a figure of another dataset links to its card on that dataset's page", async ({ page, site }) => {
  await openPage(page, `/en/${site.story}/compare`);
  const figure = page.locator(`main figure details a[href*="/deals?_v_row="]`).first();
  await page.locator("main figure details").last().locator("summary").press("Enter");
  await figure.click();
  await expect(page).toHaveURL(/\/deals\?_v_row=.+&_v_col=/);
  await expect(dialog(page)).toBeVisible();
});

test("an address of a nonexistent card shows the page without a card", async ({ page, site }) => {
  const deal = await largestDeal(page, site);
  for (const query of ["_v_row=no-such", `_v_row=${deal.id}&_v_col=no_such`, "_v_col=amount", "_v_row=%00"]) {
    expect(await openPage(page, `/en/${site.story}/deals?${query}`)).toBe(200);
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator("dialog")).toHaveCount(0);
  }
});

test("chart and table share filters and search", async ({ page, site }) => {
  await openPage(page, `/en/${site.story}/deals`);
  await visitDrawings(page);
  const rows = page.locator("main section tbody tr[id]");
  const [allMarks, rowCount] = [await visibleMarks(page), await rows.count()];

  const key = page.locator("main figure").first().locator("nav").first();
  const entry = key.getByRole("link").nth(1);
  await entry.click();
  await expect(entry).toHaveAttribute("aria-current", "true");
  await expect.poll(() => rows.count()).toBeLessThan(rowCount);
  await expect.poll(async () => (await visibleMarks(page)).length).toBeLessThan(allMarks.length);
  const remainingRows = await rows.evaluateAll((all) => all.map(({ id }) => id));
  for (const mark of await visibleMarks(page)) expect(remainingRows).toContain(mark);

  await entry.click();
  await expect.poll(() => visibleMarks(page)).toEqual(allMarks);
  await page.locator("main input[type=search]").fill(allMarks[0] ?? "");
  await expect.poll(() => visibleMarks(page)).toEqual(allMarks.slice(0, 1));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("links in a chart's key filter chart and table", async ({ page, site }) => {
    await page.goto(`/ko/${site.story}/deals`);
    const before = await visibleMarks(page);
    const entry = page.locator("main figure").first().locator("nav").first().getByRole("link").nth(1);
    await entry.click();
    await expect(page).toHaveURL(/[?&]side=/);
    await expect(entry).toHaveAttribute("aria-current", "true");
    const after = await visibleMarks(page);
    expect(after.length).toBeLessThan(before.length);
    await entry.click();
    await expect.poll(() => visibleMarks(page)).toEqual(before);
  });
});
