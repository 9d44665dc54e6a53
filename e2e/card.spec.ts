import { expect, type Page } from "@playwright/test";
import { langs } from "@/lib/text/lang";
import { violations } from "./support/axe";
import { allLive, open, sidewaysOverflow } from "./support/settle";
import type { Site } from "./support/site";
import { test } from "./support/test";

interface Deal {
  readonly id: string;
  readonly amount: number;
}

/** The largest sum among the deals: it has a mark in the page's first chart. */
async function largestDeal(page: Page, { story }: Site): Promise<Deal> {
  const answer = await page.request.get(`/api/v1/${story}/deals.json?amount__notblank=1&_sort=-amount&_size=1`);
  const { rows } = await answer.json();
  return rows[0];
}

const dialog = (page: Page) => page.getByRole("dialog");

/** The marks of the page's first chart that are seen, each once. */
async function marks(page: Page): Promise<string[]> {
  const ids = await page
    .locator("main figure")
    .first()
    .locator("[data-live] [data-mark]")
    .filter({ visible: true })
    .evaluateAll((all) => all.map((mark) => mark.getAttribute("data-mark") ?? ""));
  return [...new Set(ids)].sort();
}

/** Opens the table below the page's first chart and gives the link of a deal's amount in it. */
async function figureInChartTable(page: Page, deal: Deal) {
  const table = page.locator("main figure").first().locator("details");
  await table.locator("summary").press("Enter");
  return table.locator(`a[href$="_v_row=${deal.id}&_v_col=amount"]`);
}

for (const lang of langs) {
  test(`a figure opens its card, Escape and the back button close it: ${lang}`, async ({ page, site }) => {
    const deal = await largestDeal(page, site);
    await open(page, `/${lang}/${site.story}/deals?_q=${deal.id}`);
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

  test(`a pasted address opens the card without JavaScript too: ${lang}`, async ({ page, browser, site, baseURL }) => {
    const deal = await largestDeal(page, site);
    const path = `/${lang}/${site.story}/deals?_v_row=${deal.id}&_v_col=amount`;
    await open(page, path);
    await expect(dialog(page)).toContainText(String(deal.amount));
    const words = await dialog(page).locator("h2, dl").allTextContents();
    await dialog(page).getByRole("link").first().click();
    await expect(dialog(page)).toHaveCount(0);
    expect(new URL(page.url()).search).toBe("");

    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const still = await context.newPage();
    await still.goto(path);
    await expect(dialog(still)).toBeVisible();
    await expect(dialog(still)).toHaveAccessibleName(/\S/);
    expect(await dialog(still).locator("h2, dl").allTextContents()).toEqual(words);
    await dialog(still).getByRole("link").first().click();
    await expect(dialog(still)).toHaveCount(0);
    await context.close();
  });

  test(`axe finds no fault in a card, which fits 320 px: ${lang}`, async ({ page, site }) => {
    const deal = await largestDeal(page, site);
    await open(page, `/${lang}/${site.story}/deals?_v_row=${deal.id}&_v_col=amount`);
    await expect(dialog(page)).toBeVisible();
    for (const summary of await dialog(page).locator("summary").all()) await summary.click();
    expect.soft(await violations(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await violations(page), "320 px, dark").toEqual([]);
    // The live chart behind the card follows the window a moment later.
    await expect.poll(() => sidewaysOverflow(page)).toEqual({ by: 0, what: [] });
    const { wide, room } = await dialog(page).evaluate((element) => ({
      wide: element.scrollWidth,
      room: element.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(room);
  });
}

test("the facts of a card stand below their names where two columns have no room", async ({ page, site }) => {
  const deal = await largestDeal(page, site);
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, `/en/${site.story}/deals?_v_row=${deal.id}&_v_col=amount`);
  await page.addStyleTag({ content: "html { font-size: 200% !important }" });
  const facts = dialog(page).locator("dl").first();
  const room = await facts.evaluate((list) => list.clientWidth);
  const widths = () => facts.locator("dd").evaluateAll((all) => all.map((value) => value.clientWidth));
  await expect.poll(async () => Math.min(...(await widths()))).toBeGreaterThanOrEqual(room - 1);
});

test("a card that is open is printed whole, and alone", async ({ page, site }) => {
  const deal = await largestDeal(page, site);
  await open(page, `/en/${site.story}/deals?_v_row=${deal.id}&_v_col=amount`);
  await page.setViewportSize({ width: 718, height: 300 });
  await page.emulateMedia({ media: "print" });
  const { inside, cut } = await dialog(page).evaluate((element) => ({
    inside: element.clientHeight,
    cut: element.scrollHeight - element.clientHeight,
  }));
  expect(inside).toBeGreaterThan(300);
  expect(cut).toBeLessThanOrEqual(1);
  await expect(page.locator("main > *").filter({ visible: true })).toHaveCount(1);
});

test("a mark opens the card of its figure, by a press and by Enter, and the focus returns to the chart", async ({
  page,
  site,
}) => {
  const deal = await largestDeal(page, site);
  await open(page, `/en/${site.story}/deals`);
  await allLive(page);
  const group = page.locator("main [role=group][tabindex='0']").first();
  await group.locator(`rect[data-mark="${deal.id}"]`).filter({ visible: true }).click();
  await expect(dialog(page)).toContainText(String(deal.amount));
  await expect(page.locator(`main tr#${deal.id}`)).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator("main tr[aria-current]")).toHaveCount(0);
  await expect(group).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toContainText(String(deal.amount));
  await expect(page).toHaveURL(new RegExp(`_v_row=${deal.id}`));
});

test("from one card another opens, and Escape leaves both at once", async ({ page, site }) => {
  const deal = await largestDeal(page, site);
  await open(page, `/en/${site.story}/deals`);
  await (await figureInChartTable(page, deal)).click();
  const date = dialog(page).locator(`a[href$="_v_row=${deal.id}&_v_col=date"]`);
  await date.click();
  await expect(page).toHaveURL(/_v_col=date$/);
  await expect(dialog(page)).not.toContainText(String(deal.amount));
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  expect(new URL(page.url()).search).toBe("");
});

test("a figure of another dataset leads to the card on its own page", async ({ page, site }) => {
  await open(page, `/en/${site.story}/compare`);
  const figure = page.locator(`main figure details a[href*="/deals?_v_row="]`).first();
  await page.locator("main figure details").last().locator("summary").press("Enter");
  await figure.click();
  await expect(page).toHaveURL(/\/deals\?_v_row=.+&_v_col=/);
  await expect(dialog(page)).toBeVisible();
});

test("a card that does not exist is passed over", async ({ page, site }) => {
  const deal = await largestDeal(page, site);
  for (const query of ["_v_row=no-such", `_v_row=${deal.id}&_v_col=no_such`, "_v_col=amount", "_v_row=%00"]) {
    expect(await open(page, `/en/${site.story}/deals?${query}`)).toBe(200);
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator("dialog")).toHaveCount(0);
  }
});

test("chart and table are one selection", async ({ page, site }) => {
  await open(page, `/en/${site.story}/deals`);
  await allLive(page);
  const rows = page.locator("main section tbody tr[id]");
  const [everyMark, everyRow] = [await marks(page), await rows.count()];

  const key = page.locator("main figure").first().locator("nav").first();
  const entry = key.getByRole("link").nth(1);
  await entry.click();
  await expect(entry).toHaveAttribute("aria-current", "true");
  await expect.poll(() => rows.count()).toBeLessThan(everyRow);
  await expect.poll(async () => (await marks(page)).length).toBeLessThan(everyMark.length);
  const left = await rows.evaluateAll((all) => all.map(({ id }) => id));
  for (const mark of await marks(page)) expect(left).toContain(mark);

  await entry.click();
  await expect.poll(() => marks(page)).toEqual(everyMark);
  await page.locator("main input[type=search]").fill(everyMark[0] ?? "");
  await expect.poll(() => marks(page)).toEqual(everyMark.slice(0, 1));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the key of a chart filters chart and table by its links", async ({ page, site }) => {
    await page.goto(`/ko/${site.story}/deals`);
    const before = await marks(page);
    const entry = page.locator("main figure").first().locator("nav").first().getByRole("link").nth(1);
    await entry.click();
    await expect(page).toHaveURL(/[?&]side=/);
    await expect(entry).toHaveAttribute("aria-current", "true");
    const after = await marks(page);
    expect(after.length).toBeLessThan(before.length);
    await entry.click();
    expect(await marks(page)).toEqual(before);
  });
});
