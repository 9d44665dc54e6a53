import { expect, type Page } from "@playwright/test";
import Papa from "papaparse";
import { openPage } from "./support/open-page";
import { test } from "./support/test";

const focusedCell = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-cell"));
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The text of a cell without its notes. */
const cellText = (page: Page, row: number, column: number) =>
  page.locator(`[data-cell="${row},${column}"]`).evaluate((cell) => {
    const copy = cell.cloneNode(true);
    if (!(copy instanceof Element)) return "";
    for (const extra of copy.querySelectorAll("details, small, [aria-hidden=true]")) extra.remove();
    return copy.textContent?.trim() ?? "";
  });

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

test("a selected range is copied as shown and announced", async ({ page }) => {
  await page.locator('[data-cell="2,0"]').focus();
  for (const key of ["ArrowDown", "ArrowRight", "ArrowRight"]) await page.keyboard.press(`Shift+${key}`);
  await expect(page.locator("[aria-selected=true]")).toHaveCount(6);
  await page.keyboard.press("Control+c");
  await expect(page.locator("main [aria-live=polite]")).toHaveText("Copied 2 rows of 3 columns.");
  const expected = [];
  for (const row of [2, 3]) expected.push(await Promise.all([0, 1, 2].map((column) => cellText(page, row, column))));
  expect(Papa.parse(await clipboard(page), { delimiter: "\t" }).data).toEqual(expected);
});

test("Control+A selects everything, and the button copies it with headers", async ({ page }) => {
  await page.locator('[data-cell="1,0"]').focus();
  await page.keyboard.press("Control+a");
  await page.getByRole("button", { name: "Copy" }).click();
  const [rows, columns] = [
    await page.locator("main section[aria-labelledby=deals-title] tr").count(),
    await page.locator("main section[aria-labelledby=deals-title] thead th").count(),
  ];
  await expect(page.locator("main [aria-live=polite]")).toHaveText(`Copied ${rows} rows of ${columns} columns.`);
  const { data } = Papa.parse<string[]>(await clipboard(page), { delimiter: "\t" });
  expect(data).toHaveLength(rows);
  expect(data.every((cells) => cells.length === columns)).toBe(true);
  expect(data[0]?.[0]).toBe("Deal");
});
