import { type APIRequestContext, expect, type Locator, type Page } from "@playwright/test";
import { currencyUnit } from "@/lib/money/currency-name";
import { axeViolations } from "./support/axe-violations";
import { chooseFacetValue } from "./support/choose-facet-value";
import { openPage } from "./support/open-page";
import { otherMoney, type Site } from "./support/site";
import { test } from "./support/test";

const rows = "main section[aria-labelledby=deals-title] tbody tr[id]";

const headers = (page: Page) =>
  page
    .locator("main section[aria-labelledby=deals-title] thead th")
    .evaluateAll((all) => all.map((header) => header.querySelector("a")?.firstChild?.textContent ?? ""));

const column = (page: Page, name: string) =>
  page.locator("main section[aria-labelledby=deals-title] thead th").filter({ hasText: name });

const openTool = (page: Page, name: string) =>
  page
    .locator("main section[aria-labelledby=deals-title] summary")
    .filter({ hasText: new RegExp(`^${name}`) })
    .click();

test("every count of a facet equals the API's count under the other filters", async ({ page, site, request }) => {
  const address = `/api/v1/${site.story}/deals.json`;
  await openPage(page, `/en/${site.story}/deals`);
  const first = await chooseFacetValue(page);
  await expect(page.locator(rows)).toHaveCount(first.count);
  const boxes = page.locator("main form fieldset input[type=checkbox]");
  const options = await boxes.evaluateAll((all) =>
    all.map((box) => ({
      column: box.getAttribute("name") ?? "",
      value: box.getAttribute("value") ?? "",
      count: Number(box.closest("label")?.lastElementChild?.textContent),
      isEmpty: box.closest("label")?.hasAttribute("data-empty"),
    })),
  );
  expect(options.some(({ count }) => count === 0)).toBe(true);
  for (const { column, value, count, isEmpty } of options) {
    const others = column === first.column ? "" : `&${first.column}=${first.value}`;
    const answer = await (await request.get(`${address}?_size=1&${column}=${value}${others}`)).json();
    expect(count, `${column}=${value}`).toBe(answer.count);
    expect(isEmpty).toBe(count === 0);
  }
});

test("two values of a column are combined with or, and a chip removes each", async ({ page, site }) => {
  await openPage(page, `/en/${site.story}/deals`);
  const first = await chooseFacetValue(page);
  const panel = page.locator("main form details[open]");
  const second = panel.locator("label:not([data-empty])").nth(1);
  const count = Number(await second.locator("span").last().textContent());
  await second.locator("input").check();
  await expect(page.locator(rows)).toHaveCount(first.count + count);
  const chips = page.getByRole("list", { name: "Active filters" }).getByRole("link");
  await expect(chips).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await chips.first().click();
  await expect(page.locator(rows)).toHaveCount(count);
  await page.goBack();
  await expect(page.locator(rows)).toHaveCount(first.count + count);
});

test.describe("years", () => {
  const bars = "main form [role=img] > span";

  /** The first and the last year of the story's deals, and the side of one of them. */
  const dealsOf = async (request: APIRequestContext, { story }: Site) => {
    const address = `/api/v1/${story}/deals.json?_size=1&date__notblank=1&_sort=`;
    const [first, last] = await Promise.all(
      ["date", "-date"].map(async (sort) => (await (await request.get(address + sort)).json()).rows[0]),
    );
    return { from: first.date.earliest.slice(0, 4), to: last.date.earliest.slice(0, 4), side: last.side };
  };

  test("dragging over bars filters by their years, as the API does", async ({ page, site, request }) => {
    await openPage(page, `/en/${site.story}/deals`);
    await openTool(page, "Date, by year");
    const years = await page
      .locator(bars)
      .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute("data-year"))));
    const [from, to] = [years.at(-4) ?? 0, years.at(-2) ?? 0];
    const boxes = await Promise.all([from, to].map((year) => page.locator(`[data-year="${year}"]`).boundingBox()));
    const [start, end] = boxes.map((box) => ({ x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 20 }));
    await page.mouse.move(end?.x ?? 0, end?.y ?? 0);
    await page.mouse.down();
    await page.mouse.move(start?.x ?? 0, start?.y ?? 0, { steps: 5 });
    await page.mouse.up();
    await expect(page).toHaveURL(new RegExp(`[?&]date=${from}(%2F|/)${to}$`));
    const answer = await (await request.get(`/api/v1/${site.story}/deals.json?date=${from}/${to}`)).json();
    await expect(page.locator(rows)).toHaveCount(answer.count);
    await expect(page.getByRole("spinbutton", { name: "From" })).toHaveValue(String(from));
    await expect(page.getByRole("spinbutton", { name: "To" })).toHaveValue(String(to));
    await page.goBack();
    await expect(page.getByRole("spinbutton", { name: "From" })).toHaveValue("");
  });

  test("typing and arrow keys filter by year", async ({ page, site, request }) => {
    await openPage(page, `/en/${site.story}/deals`);
    await openTool(page, "Date, by year");
    const { to } = await dealsOf(request, site);
    await page.getByRole("spinbutton", { name: "From" }).fill(String(Number(to) - 1));
    await expect(page).toHaveURL(new RegExp(`[?&]date=${Number(to) - 1}`));
    await page.keyboard.press("ArrowUp");
    await expect(page).toHaveURL(new RegExp(`[?&]date=${to}`));
    const [, query] = page.url().split("?");
    const answer = await (await request.get(`/api/v1/${site.story}/deals.json?${query}`)).json();
    await expect(page.locator(rows)).toHaveCount(answer.count);
  });

  test("the two fields work without JavaScript", async ({ browser, site, request, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const page = await context.newPage();
    const { from, to, side } = await dealsOf(request, site);
    await page.goto(`/en/${site.story}/deals?side=${side}`);
    await openTool(page, "Date, by year");
    await page.getByRole("spinbutton", { name: "From" }).fill(from);
    await page.getByRole("spinbutton", { name: "To" }).fill(to);
    await page.locator("main form button[type=submit]").first().click();
    await expect(page).toHaveURL(new RegExp(`\\?(?!.*_v_).*date=${from}(%2F|/)${to}`));
    const address = `/api/v1/${site.story}/deals.json?date=${from}/${to}&side=${side}`;
    const { count } = await (await request.get(address)).json();
    await expect(page.locator(rows)).toHaveCount(count);
    await context.close();
  });
});

test("matches of a search are highlighted", async ({ page, site, request }) => {
  const answer = await (await request.get(`/api/v1/${site.story}/deals.json?_size=max`)).json();
  const titles: readonly string[] = answer.rows.map((row: { readonly title_en: string }) => row.title_en);
  const words = titles.flatMap((title) => title.toLowerCase().match(/\b[a-z]{6,}\b/g) ?? []);
  const count = (word: string) => words.filter((each) => each === word).length;
  const [word = ""] = [...new Set(words)].sort((one, other) => count(other) - count(one));
  await openPage(page, `/en/${site.story}/deals?_q=${word}`);
  const marks = await page.locator(`${rows} mark`).allTextContents();
  expect(marks.length).toBeGreaterThan(1);
  expect(new Set(marks.map((mark) => mark.toLowerCase()))).toEqual(new Set([word]));
});

test("Shift+click and the sort panel sort by several columns", async ({ page, site, request }) => {
  const answer = await (await request.get(`/api/v1/${site.story}/deals.json?_size=max&_sort=kind,-date`)).json();
  const sorted = answer.rows.map(({ id }: { readonly id: string }) => id);
  await openPage(page, `/en/${site.story}/deals`);
  const ids = () => page.locator(rows).evaluateAll((all) => all.map(({ id }) => id));
  await column(page, "Kind").getByRole("link").click();
  await page
    .getByRole("columnheader", { name: "Date" })
    .getByRole("link")
    .click({ modifiers: ["Shift"] });
  await expect(page).toHaveURL(/_sort=kind,-date$/);
  await expect(page.locator("main th[aria-sort]")).toHaveCount(1);
  await expect(column(page, "Date")).toContainText("2");
  await expect.poll(ids).toEqual(sorted);

  await openPage(page, `/en/${site.story}/deals?_sort=kind`);
  await page.locator("main section[aria-labelledby=deals-title] summary").filter({ hasText: "Sort" }).focus();
  await page.keyboard.press("Enter");
  await page
    .locator("main section[aria-labelledby=deals-title] details[open]")
    .getByRole("link", { name: "Date", exact: true })
    .focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/_sort=kind,-date$/);
  await expect.poll(ids).toEqual(sorted);
  await page.getByRole("link", { name: "Date, descending: reverse" }).click();
  await expect(page).toHaveURL(/_sort=kind,date$/);
  await page.getByRole("link", { name: "Stop sorting by Kind" }).click();
  await expect(page).toHaveURL(/_sort=date$/);
  await page.getByRole("link", { name: "Default order" }).click();
  await expect(page).toHaveURL(/deals$/);
});

test("a second click before the page shows what the first one did loses neither", async ({ page, site }) => {
  const section = page.locator("main section[aria-labelledby=deals-title]");
  /** Clicks both in one task, so that nothing is rendered between them. */
  const clickBoth = async (first: Locator, second: Locator) => {
    const other = await second.elementHandle();
    await first.evaluate((element: HTMLElement, next) => {
      element.click();
      if (next instanceof HTMLElement) next.click();
    }, other);
  };
  await openPage(page, `/en/${site.story}/deals?_sort=kind,-date`);
  const sorting = section.getByRole("link", { includeHidden: true });
  await clickBoth(
    sorting.and(page.getByLabel("Date, descending: reverse")),
    sorting.and(page.getByLabel("Stop sorting by Kind")),
  );
  await expect(page).toHaveURL(/deals\?_sort=date$/);

  await openPage(page, `/en/${site.story}/deals?_col=title_en,date,amount`);
  const columns = section.locator("input[name=_col]");
  await clickBoth(columns.and(page.locator("[value=date]")), columns.and(page.locator("[value=kind]")));
  await expect(page).toHaveURL(/_col=title_en,amount,kind$/);

  await openPage(page, `/en/${site.story}/deals`);
  const [first, second] = await section
    .locator("input[name=kind]")
    .evaluateAll((boxes: HTMLInputElement[]) => boxes.map(({ value }) => value));
  const kinds = section.locator("input[name=kind]");
  await clickBoth(kinds.and(page.locator(`[value=${first}]`)), kinds.and(page.locator(`[value=${second}]`)));
  await expect(page).toHaveURL(new RegExp(`deals\\?kind=${first}&kind=${second}$`));
  await openPage(page, `/en/${site.story}/deals?kind=${first}&kind=${second}`);
  const chips = section.getByRole("list", { name: "Active filters" }).getByRole("link");
  await clickBoth(chips.first(), chips.last());
  await expect(page).toHaveURL(/deals$/);
});

test("columns are hidden, shown, moved and pinned, and the server reads it from the address", async ({
  page,
  browser,
  site,
  baseURL,
}) => {
  await openPage(page, `/en/${site.story}/deals`);
  const before = await headers(page);
  await openTool(page, "Columns");
  const panel = page.locator("main section[aria-labelledby=deals-title] details[open]");
  await panel.getByRole("checkbox", { name: "Kind" }).uncheck();
  await expect.poll(() => headers(page)).toEqual(before.filter((name) => name !== "Kind"));
  await panel.getByRole("checkbox", { name: "Id", exact: true }).check();
  await panel.getByRole("link", { name: "Move Id forward" }).click();
  await panel.getByRole("link", { name: "Pin Status to the left" }).click();
  const expected = ["Status", ...before.filter((name) => name !== "Kind" && name !== "Status")];
  expected.splice(-1, 0, "Id");
  await expect.poll(() => headers(page)).toEqual(expected);
  await expect(page).toHaveURL(/_col=[a-z_,]+&_v_pin=status$/);

  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const pasted = await context.newPage();
  await pasted.goto(page.url());
  expect(await headers(pasted)).toEqual(expected);
  await context.close();

  await panel.getByRole("link", { name: "Default columns" }).click();
  await expect.poll(() => headers(page)).toEqual(before);
  await expect(page).toHaveURL(/deals$/);
});

test("amounts in another currency are shown next to those as stated, with the rate and its month", async ({
  page,
  site,
  request,
}) => {
  const money = otherMoney(site);
  const unit = currencyUnit(money.toUpperCase(), "en", true);
  await openPage(page, `/en/${site.story}/deals`);
  await page.getByRole("link", { name: `Also in ${unit}` }).click();
  await expect(page).toHaveURL(new RegExp(`_money=${money}$`));
  await expect.poll(() => headers(page)).toContain(`Amount in ${unit}`);
  const address = `/api/v1/${site.story}/deals.json?_money=${money}&_size=max`;
  const { rows: plain } = await (await request.get(address)).json();
  for (const row of plain) {
    const [amount, rate] = [row[`amount_${money}`], row[`${money}_rate`]];
    const cell = page.locator(
      `main section[aria-labelledby=deals-title] tr[id="${row.id}"] td[data-label="Amount in ${unit}"]`,
    );
    await expect(cell).toHaveAttribute("data-value", amount === null ? "" : String(amount));
    if (amount === null) await expect(cell).toBeEmpty();
    // What is stated in the currency has not been converted.
    else if (rate === null) await expect(cell).not.toContainText(" per ");
    else await expect(cell).toContainText(" per ");
  }
});

for (const [lang, scheme] of [
  ["en", "light"],
  ["ko", "dark"],
] as const) {
  test(`axe finds no violations in open tools and in the grid: ${lang}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const query = `_q=a&_v_grid=1&_money=${otherMoney(site)}&side=both&_sort=-date,amount`;
      await openPage(page, `/${lang}/${site.story}/data/deals?${query}`);
      const tools = page.locator("main section[aria-labelledby=deals-title] details[name]");
      for (let index = 0; index < (await tools.count()); index += 1) {
        await tools.nth(index).locator("summary").click();
        const panel = await tools.nth(index).locator("> div").boundingBox();
        expect(panel?.x ?? -1).toBeGreaterThanOrEqual(0);
        expect((panel?.x ?? 0) + (panel?.width ?? 9999)).toBeLessThanOrEqual(width);
        if (index % 3 === 0) expect(await axeViolations(page)).toEqual([]);
        await page.keyboard.press("Escape");
      }
    }
  });
}

test("the totals count parts of an amount once and follows the filters", async ({ page, site, request }) => {
  await openPage(page, `/en/${site.story}/deals`);
  const sums = page.locator("main section[aria-labelledby=deals-title] > div").filter({ hasText: "Amount, total" });
  const shownCount = async () => {
    const counts = ((await sums.textContent()) ?? "").matchAll(/ from (\d+) figures?/g);
    return [...counts].reduce((all, [, count]) => all + Number(count), 0);
  };
  interface Deal {
    readonly id: string;
    readonly amount: number | null;
    readonly part_of: string | null;
    readonly replaces: string | null;
  }
  const deals = async (query: string): Promise<readonly Deal[]> =>
    (await (await request.get(`/api/v1/${site.story}/deals.json?_size=max${query}`)).json()).rows;
  const replaced = new Set((await deals("")).map(({ replaces }) => replaces));
  const expectedCount = async (query: string) =>
    (await deals(query)).filter(({ id, amount, part_of }) => amount !== null && part_of === null && !replaced.has(id))
      .length;
  expect(await shownCount()).toBe(await expectedCount(""));
  await expect(sums).toContainText("contained in a larger amount, even if that is not shown");
  const { column, value } = await chooseFacetValue(page);
  await expect.poll(shownCount).toBe(await expectedCount(`&${column}=${value}`));
});
