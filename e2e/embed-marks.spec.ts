import { expect, type Page } from "@playwright/test";
import { test } from "./support/test";

const width = 640;

/** The first cells of the rows with visible marks, in the order of the marks. */
async function rowsOfMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll(".drawing [data-mark]")].filter((mark) => mark.getClientRects().length);
    const ids = new Set(seen.map((mark) => mark.getAttribute("data-mark")));
    return [...ids].map((id) => document.querySelector(`tr[data-row="${id}"] th`)?.textContent?.trim() ?? "");
  });
}

/** Whether the tooltip is inside the figure, and the size of the document. */
function tooltipBounds(page: Page) {
  return page.evaluate(() => {
    const [figure, note] = ["figure", ".note"].map((name) => document.querySelector(name)?.getBoundingClientRect());
    if (!figure || !note) throw new Error("no figure or no tooltip");
    const isInside =
      note.left >= figure.left && note.right <= figure.right && note.top >= figure.top && note.bottom <= figure.bottom;
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { isInside, size: [scrollWidth, scrollHeight] };
  });
}

test.describe("the marks of an embed", () => {
  test.beforeEach(async ({ page, site }) => {
    await page.setViewportSize({ width, height: 2400 });
    await page.goto(`/embed/${site.story}/deal-sizes?lang=en`);
  });

  test("are reached by arrow keys from one tab stop, and each shows its row", async ({ page }) => {
    const drawing = page.locator(".drawing");
    const note = page.getByRole("status");
    await expect(drawing).toHaveRole("group");
    await expect(drawing).toHaveAccessibleName(/arrow keys/);
    await expect(note).toBeHidden();
    await page.keyboard.press("Tab");
    await expect(drawing).toBeFocused();

    const rows = await rowsOfMarks(page);
    expect(rows.length).toBeGreaterThan(3);
    const steps: [string, number][] = [
      ["ArrowRight", 0],
      ["ArrowDown", 1],
      ["ArrowLeft", 0],
      ["ArrowUp", 0],
      ["End", rows.length - 1],
      ["ArrowRight", rows.length - 1],
      ["Home", 0],
    ];
    for (const [key, index] of steps) {
      await page.keyboard.press(key);
      await expect(note.locator("strong"), key).toHaveText(rows[index] ?? "");
    }
    const row = page
      .locator("tr[data-row]")
      .filter({ hasText: rows[0] ?? "" })
      .first();
    const cells = (await row.locator("td").allTextContents()).map((cell) => cell.trim()).filter((cell) => cell !== "");
    expect(cells.length).toBeGreaterThan(1);
    for (const cell of cells) {
      await expect(note).toContainText(cell);
      await expect(drawing).toHaveAccessibleDescription(new RegExp(cell.replace(/[^\p{L}\p{N}]+/gu, ".+")));
    }
  });

  test("are left by Escape and by Tab", async ({ page }) => {
    const drawing = page.locator(".drawing");
    await drawing.focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator(".drawing .on").filter({ visible: true }).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("status")).toBeHidden();
    await expect(page.locator(".drawing .on")).toHaveCount(0);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await expect(drawing).not.toBeFocused();
    await expect(page.getByRole("status")).toBeHidden();
  });

  test("show a tooltip on hover and tap, which never enlarges the document", async ({ page }) => {
    const note = page.getByRole("status");
    const rows = await rowsOfMarks(page);
    const { size } = await tooltipBounds(page);
    const bars = page.locator(".drawing path[data-mark]").filter({ visible: true });
    await bars.first().hover();
    await expect(note.locator("strong")).toHaveText(rows[0] ?? "");
    await page.mouse.move(width - 1, 2399);
    await expect(note).toBeHidden();
    await bars.last().click();
    await expect(note.locator("strong")).toHaveText(rows.at(-1) ?? "");
    await page.keyboard.press("Home");
    for (const _ of rows) {
      expect(await tooltipBounds(page)).toEqual({ isInside: true, size });
      await page.keyboard.press("ArrowRight");
    }
  });
});

test("an embed without a drawing has no tab stop for marks", async ({ page, site }) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  const undrawn = site.charts.find(({ kind }) => kind === "table" || kind === "comparison");
  await page.goto(`/embed/${site.story}/${undrawn?.id}?lang=en`);
  await expect(page.locator("table")).toBeVisible();
  await expect(page.locator(".drawing, [role=group]")).toHaveCount(0);
  expect(errors).toEqual([]);
});
