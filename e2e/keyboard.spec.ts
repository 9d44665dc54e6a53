import { expect, type Page } from "@playwright/test";
import { pagePath } from "@/lib/http/story-pages";
import { visitDrawings } from "./support/drawings";
import { openPage } from "./support/open-page";
import { drawnCharts, everyKindOfPage, toolPages } from "./support/site";
import { test } from "./support/test";

const interactive = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";

declare global {
  interface Window {
    /** The elements that have had the focus, and whether each showed it. */
    focused: Map<Element, boolean>;
  }
}

/** Records which elements get the focus from now on, and whether they show it. */
async function recordFocus(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.focused = new Map();
    document.addEventListener("focusin", ({ target }) => {
      if (!(target instanceof Element)) return;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target);
      const transparent = /rgba\(.*, 0\)|transparent/.test(outlineColor);
      window.focused.set(target, outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !transparent);
    });
  });
}

/** The interactive elements that have not had the focus, or did not show it. */
async function unreached(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    // Tab reaches one radio button of a group, arrow keys the others.
    const usable = [...document.querySelectorAll(selector)].filter(
      (element) => element.checkVisibility() && !element.matches("[type=radio]:not(:checked)"),
    );
    const bad = usable.filter((element) => window.focused.get(element) !== true);
    return bad.map((element) => `${window.focused.has(element) ? "no outline" : "not reached"}: ${element.outerHTML}`);
  }, interactive);
}

// Pages have the same elements in the same order in either language, and a long one takes a minute to walk.
const inOneLanguage = [...everyKindOfPage, ...toolPages].filter(({ lang }) => lang === "ko");

for (const { name, path } of inOneLanguage) {
  test(`Tab reaches every interactive element, with a visible focus: ${name}`, async ({ page, site }) => {
    test.slow();
    await page.setViewportSize({ width: 1280, height: 4000 });
    expect(await openPage(page, path(site))).toBe(200);
    await visitDrawings(page);
    const framed = page.frames().slice(1);
    const counts = [page.locator(interactive), ...framed.map((frame) => frame.locator(interactive))].map((all) =>
      all.filter({ visible: true }).count(),
    );
    const count = (await Promise.all(counts)).reduce((sum, each) => sum + each, 0);
    await page.evaluate(() => window.scrollTo(0, 0));
    await recordFocus(page);
    for (let step = 0; step < count + 2; step += 1) await page.keyboard.press("Tab");
    expect((await unreached(page)).map((html) => html.slice(0, 160))).toEqual([]);
  });
}

test("the first tab stop skips to the content", async ({ page, site }) => {
  for (const lang of ["ko", "en"]) {
    await openPage(page, `/${lang}/${site.story}`);
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    await expect(skip).toHaveAttribute("href", "#content");
    const box = await skip.boundingBox();
    expect(box?.width ?? 0).toBeGreaterThan(20);
    await page.keyboard.press("Enter");
    await expect(page.locator("main#content")).toBeFocused();
  }
});

/** Walks a chart's marks with the arrow keys; each tooltip must match the row in the chart's table. */
async function walkMarks(page: Page): Promise<void> {
  const group = page.locator("main [role=group][tabindex='0']").first();
  const table = page.locator("figure details table").first();
  const rows = await table
    .locator("tbody tr")
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? "")));
  const note = page.locator("main figure [role=status]").first();
  await group.focus();
  const texts: string[] = [];
  for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "End", "Home"]) {
    await page.keyboard.press(key);
    await expect(note).toBeVisible();
    const label = ((await note.locator("strong").textContent()) ?? "").trim();
    const text = (await note.textContent()) ?? "";
    texts.push(text);
    const matching = rows.filter(([first]) => first === label);
    expect(matching.length, `a row named ${label}`).toBeGreaterThan(0);
    expect(
      matching.some((cells) => cells.every((cell) => text.includes(cell))),
      text,
    ).toBe(true);
  }
  const [first, second, back, last, home] = texts;
  expect(back).toBe(first);
  expect(home).toBe(first);
  if (rows.length > 1) for (const other of [second, last]) expect(other).not.toBe(first);
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(group).toBeFocused();
}

test("arrow keys walk every chart's marks, and the tooltip shows label and values", async ({ page, site }) => {
  test.slow();
  for (const { id } of drawnCharts(site)) {
    await test.step(id, async () => {
      await openPage(page, `/ko/${site.story}/charts/${id}`);
      await visitDrawings(page);
      await walkMarks(page);
    });
  }
});

test("Enter opens and closes details", async ({ page, site }) => {
  for (const name of ["overview", "data", "deals"] as const) {
    await openPage(page, pagePath("en", site.story, name));
    const summary = page.locator("main details:not([open]) > summary").filter({ visible: true }).first();
    const details = await summary.locator("..").elementHandle();
    await summary.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => details?.evaluate((element) => element.hasAttribute("open"))).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => details?.evaluate((element) => element.hasAttribute("open"))).toBe(false);
  }
});

test.describe("the focus stays in a table's tools", () => {
  const active = (page: Page) =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLInputElement ? activeElement.value : (activeElement?.tagName ?? "");
    });

  test("on a column's checkbox when Space hides and shows the column", async ({ page, site }) => {
    await openPage(page, `/en/${site.story}/data/deals`);
    await page
      .locator("main section summary")
      .filter({ hasText: /^Columns/ })
      .press("Enter");
    const headers = page.locator("main section[aria-labelledby=deals-title] thead th");
    const count = await headers.count();
    for (const state of [":checked", ":not(:checked)"]) {
      const box = page.locator(`main section details[open] input[name=_col]${state}`).nth(1);
      const value = await box.inputValue();
      await box.focus();
      await page.keyboard.press("Space");
      await expect(headers).toHaveCount(state === ":checked" ? count - 1 : count);
      expect(await active(page)).toBe(value);
      await expect(page.locator(`main section details[open] input[value="${value}"]`)).toBeInViewport();
    }
    await page.keyboard.press("Space");
    await expect(headers).toHaveCount(count - 1);
    await page.keyboard.press("Space");
    await expect(headers).toHaveCount(count);
    await expect(page.locator("main section details[open]")).toHaveCount(1);
  });

  test("on a tool's summary when the activated link disappears", async ({ page, site }) => {
    await openPage(page, `/en/${site.story}/data/deals?_sort=kind,date`);
    const title = page.locator("main section summary").filter({ hasText: /^Sort/ });
    await title.press("Enter");
    await page.getByRole("link", { name: "Stop sorting by Kind" }).press("Enter");
    await expect(page).toHaveURL(/_sort=date$/);
    await expect(title).toBeFocused();
  });
});
