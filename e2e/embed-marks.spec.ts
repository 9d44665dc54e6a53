import { expect, type Page } from "@playwright/test";
import { test } from "./support/test";

const width = 640;

/** The first cells of the rows whose marks are seen, in the marks' order. */
async function rowsOfMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll(".drawing [data-mark]")].filter((mark) => mark.getClientRects().length);
    const ids = new Set(seen.map((mark) => mark.getAttribute("data-mark")));
    return [...ids].map((id) => document.querySelector(`tr[data-row="${id}"] th`)?.textContent?.trim() ?? "");
  });
}

/** Where the note stands against the figure, and whether the document is as large as before it was shown. */
function notePlace(page: Page) {
  return page.evaluate(() => {
    const [figure, note] = ["figure", ".note"].map((name) => document.querySelector(name)?.getBoundingClientRect());
    if (!figure || !note) throw new Error("no figure, or no note");
    const within =
      note.left >= figure.left && note.right <= figure.right && note.top >= figure.top && note.bottom <= figure.bottom;
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { within, size: [scrollWidth, scrollHeight] };
  });
}

test.describe("the marks of an embed", () => {
  test.beforeEach(async ({ page, site }) => {
    await page.setViewportSize({ width, height: 2400 });
    await page.goto(`/embed/${site.story}/deal-sizes?lang=en`);
  });

  test("are walked from one tab stop, and each tells its row", async ({ page }) => {
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
    for (const [key, place] of steps) {
      await page.keyboard.press(key);
      await expect(note.locator("strong"), key).toHaveText(rows[place] ?? "");
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

  test("let go at Escape and at Tab", async ({ page }) => {
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

  test("are pointed at and tapped, and the note never makes the document larger", async ({ page }) => {
    const note = page.getByRole("status");
    const rows = await rowsOfMarks(page);
    const { size } = await notePlace(page);
    const marks = page.locator(".drawing [data-mark]").filter({ visible: true });
    // A mark's shapes lie in front of the group that holds them.
    await marks.first().hover({ force: true });
    await expect(note.locator("strong")).toHaveText(rows[0] ?? "");
    await page.mouse.move(width - 1, 2399);
    await expect(note).toBeHidden();
    await marks.last().click({ force: true });
    await expect(note.locator("strong")).toHaveText(rows.at(-1) ?? "");
    await page.keyboard.press("Home");
    for (const _ of rows) {
      expect(await notePlace(page)).toEqual({ within: true, size });
      await page.keyboard.press("ArrowRight");
    }
  });
});

test("an embed without a drawing has no stop for marks", async ({ page, site }) => {
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  const undrawn = site.charts.find(({ kind }) => kind === "table" || kind === "comparison");
  await page.goto(`/embed/${site.story}/${undrawn?.id}?lang=en`);
  await expect(page.locator("table")).toBeVisible();
  await expect(page.locator(".drawing, [role=group]")).toHaveCount(0);
  expect(complaints).toEqual([]);
});
