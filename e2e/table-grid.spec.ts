import { expect, type Page } from "@playwright/test";
import Papa from "papaparse";
import { openPage } from "./support/open-page";
import { test } from "./support/test";

const focusedCell = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-cell"));
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The clipboard's HTML, as spreadsheets paste it. */
const clipboardHtml = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text() ?? "";
  });

/** The plain values of a cell and of what qualifies it, by the row's JSON. */
const copiedAmount = (row: Record<string, string | number | null>) =>
  [row.amount, String(row.amount_qualifier ?? "").replaceAll("_", " "), row.currency].map((value) =>
    String(value ?? ""),
  );

test.beforeEach(async ({ page, context, site }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page, `/en/${site.story}/deals?_v_grid=1`);
});

test("a grid has one tab stop, and keys move the focus", async ({ page }) => {
  const grid = page.getByRole("grid");
  await expect(grid.locator("[tabindex='0']")).toHaveCount(1);
  await expect(grid.getByRole("gridcell").first()).toBeVisible();
  await grid.locator("[tabindex='0']").focus();
  expect(await focusedCell(page)).toBe("1,0");
  const [rows, columns] = [await grid.locator("tr").count(), await grid.locator("thead th").count()];
  for (const [key, expected] of [
    ["ArrowDown", "2,0"],
    ["ArrowRight", "2,1"],
    ["End", `2,${columns - 1}`],
    ["Home", "2,0"],
    ["PageDown", "12,0"],
    ["PageUp", "2,0"],
    ["Control+End", `${rows - 1},${columns - 1}`],
    ["Control+Home", "0,0"],
    ["ArrowUp", "0,0"],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => focusedCell(page), key).toBe(expected);
  }
});

test("Enter enters a cell and Escape leaves it", async ({ page }) => {
  await page.locator('[data-cell="1,0"]').focus();
  await page.keyboard.press("End");
  const cell = await focusedCell(page);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("A");
  await page.keyboard.press("Escape");
  expect(await focusedCell(page)).toBe(cell);
});

test("a selected range is copied as numbers and dates, with what qualifies them, and announced", async ({
  page,
  site,
  request,
}) => {
  await page.locator('[data-cell="2,0"]').focus();
  for (const key of ["ArrowDown", "ArrowRight", "ArrowRight"]) await page.keyboard.press(`Shift+${key}`);
  await expect(page.locator("[aria-selected=true]")).toHaveCount(6);
  await page.keyboard.press("Control+c");
  await expect(page.locator("main [aria-live=polite]")).toHaveText("Copied 2 rows of 7 columns.");
  const answer = await (await request.get(`/api/v1/${site.story}/deals.json?_size=max&_sort=-amount,date`)).json();
  const { data } = Papa.parse<string[]>(await clipboard(page), { delimiter: "\t" });
  expect(data.map(([title, date, ...amount]) => [title, date, ...amount.slice(0, 3)])).toEqual(
    answer.rows.slice(1, 3).map((row: Record<string, string> & { readonly date: { readonly edtf: string } }) => {
      const [amount, qualifier, currency] = copiedAmount(row);
      return [row.title_en, row.date.edtf, amount, qualifier, currency];
    }),
  );
  expect(data.every(([, , amount]) => /^[1-9]\d+$/.test(amount ?? ""))).toBe(true);
  expect(await clipboardHtml(page)).toContain(`<td>${data[0]?.[2]}</td>`);
});

test("cells that are selected as text are copied as numbers too, words of one cell as they are", async ({
  page,
  site,
}) => {
  await openPage(page, `/en/${site.story}/deals`);
  const select = (from: number, to: number) =>
    page.evaluate(
      ([start = 0, end = 0]) => {
        const rows = document.querySelectorAll("main section tbody tr[id]");
        const amount = (row: number) => rows[row]?.children[2];
        const [first, last] = [amount(start), amount(end)];
        if (first && last) document.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
      },
      [from, to],
    );
  await select(0, 2);
  await page.keyboard.press("Control+c");
  const { data } = Papa.parse<string[]>(await clipboard(page), { delimiter: "\t" });
  expect(data).toHaveLength(3);
  expect(data.every((cells) => /^\d{4}(-\d{2}(-\d{2})?)?/.test(cells[1] ?? ""))).toBe(true);
  expect(data.every((cells) => /^[1-9]\d+$/.test(cells[2] ?? ""))).toBe(true);
  await select(0, 0);
  await page.keyboard.press("Control+c");
  expect(await clipboard(page)).toMatch(/(\$|billion)/);
});

test("Control+A selects everything, and the button copies it with headers", async ({ page }) => {
  await page.locator('[data-cell="1,0"]').focus();
  await page.keyboard.press("Control+a");
  await page.getByRole("button", { name: "Copy" }).click();
  const [rows, columns] = [
    await page.locator("main section[aria-labelledby=deals-title] tr").count(),
    await page.locator("main section[aria-labelledby=deals-title] thead th").count(),
  ];
  // With the amount come its qualifier, its currency and what contains and replaces it.
  await expect(page.locator("main [aria-live=polite]")).toHaveText(`Copied ${rows} rows of ${columns + 4} columns.`);
  const { data } = Papa.parse<string[]>(await clipboard(page), { delimiter: "\t" });
  expect(data).toHaveLength(rows);
  expect(data.every((cells) => cells.length === columns + 4)).toBe(true);
  expect(data[0]?.[0]).toBe("Deal");
});
