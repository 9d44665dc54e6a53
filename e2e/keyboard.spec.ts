import { expect, type Page } from "@playwright/test";
import { allLive, open } from "./support/settle";
import { drawnCharts, everyKindOfPage, type PageKind, toolPages } from "./support/site";
import { test } from "./support/test";

const interactive = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";

declare global {
  interface Window {
    /** What has had the focus, with whether that could be seen. */
    focused: Map<Element, boolean>;
  }
}

/** Writes down, from now on, what gets the focus and whether it shows. */
async function watchFocus(page: Page): Promise<void> {
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

/** What can be used and was not reached by the Tab key, or was reached without a visible focus. */
async function unreached(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    // Of a group of radio buttons one is reached by Tab, the others by arrow keys.
    const usable = [...document.querySelectorAll(selector)].filter(
      (element) => element.checkVisibility() && !element.matches("[type=radio]:not(:checked)"),
    );
    const bad = usable.filter((element) => window.focused.get(element) !== true);
    return bad.map((element) => `${window.focused.has(element) ? "no outline" : "not reached"}: ${element.outerHTML}`);
  }, interactive);
}

for (const { name, path } of [...everyKindOfPage, ...toolPages]) {
  test(`everything usable is reached by Tab and shows it: ${name}`, async ({ page, site }) => {
    test.slow();
    await page.setViewportSize({ width: 1280, height: 4000 });
    expect(await open(page, path(site))).toBe(200);
    await allLive(page);
    const framed = page.frames().slice(1);
    const counts = [page.locator(interactive), ...framed.map((frame) => frame.locator(interactive))].map((all) =>
      all.filter({ visible: true }).count(),
    );
    const count = (await Promise.all(counts)).reduce((sum, each) => sum + each, 0);
    await page.evaluate(() => window.scrollTo(0, 0));
    await watchFocus(page);
    for (let step = 0; step < count + 2; step += 1) await page.keyboard.press("Tab");
    expect((await unreached(page)).map((html) => html.slice(0, 160))).toEqual([]);
  });
}

test("the first stop skips to the content", async ({ page, site }) => {
  for (const lang of ["ko", "en"]) {
    await open(page, `/${lang}/${site.story}`);
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    await expect(skip).toHaveAttribute("href", "#content");
    const box = await skip.boundingBox();
    expect(box?.width ?? 0).toBeGreaterThan(20);
    await page.keyboard.press("Enter");
    await expect(page.locator("main#content")).toBeFocused();
  }
});

/** Walks a chart's marks with the arrow keys; each stop must tell what the chart's table says of that row. */
async function walkMarks(page: Page): Promise<void> {
  const group = page.locator("main [role=group][tabindex='0']").first();
  const table = page.locator("figure details table").first();
  const rows = await table
    .locator("tbody tr")
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? "")));
  const note = group.locator("[role=status]");
  await group.focus();
  const told: string[] = [];
  for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "End", "Home"]) {
    await page.keyboard.press(key);
    await expect(note).toBeVisible();
    const label = ((await note.locator("strong").textContent()) ?? "").trim();
    const text = (await note.textContent()) ?? "";
    told.push(text);
    const ofLabel = rows.filter(([first]) => first === label);
    expect(ofLabel.length, `a row named ${label}`).toBeGreaterThan(0);
    expect(
      ofLabel.some((cells) => cells.every((cell) => text.includes(cell))),
      text,
    ).toBe(true);
  }
  const [first, second, back, last, home] = told;
  expect(back).toBe(first);
  expect(home).toBe(first);
  if (rows.length > 1) for (const other of [second, last]) expect(other).not.toBe(first);
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(group).toBeFocused();
}

test("arrow keys walk every chart's marks and the note tells label and values", async ({ page, site }) => {
  test.slow();
  for (const { id } of drawnCharts(site)) {
    await test.step(id, async () => {
      await open(page, `/ko/${site.story}/charts/${id}`);
      await allLive(page);
      await walkMarks(page);
    });
  }
});

test("what is folded away opens with Enter", async ({ page, site }) => {
  const withDetails = (kind: PageKind) => ["en overview", "en data", "en deals"].includes(kind.name);
  for (const { path } of everyKindOfPage.filter(withDetails)) {
    await open(page, path(site));
    const summary = page.locator("main details:not([open]) > summary").filter({ visible: true }).first();
    const details = await summary.locator("..").elementHandle();
    await summary.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => details?.evaluate((element) => element.hasAttribute("open"))).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => details?.evaluate((element) => element.hasAttribute("open"))).toBe(false);
  }
});

test.describe("the focus stays in the tools of a table", () => {
  const active = (page: Page) =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLInputElement ? activeElement.value : (activeElement?.tagName ?? "");
    });

  test("on the box of a column that Space hides and shows", async ({ page, site }) => {
    await open(page, `/en/${site.story}/data/deals`);
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

  test("on the title of a tool whose link is gone after its use", async ({ page, site }) => {
    await open(page, `/en/${site.story}/data/deals?_sort=kind,date`);
    const title = page.locator("main section summary").filter({ hasText: /^Sort/ });
    await title.press("Enter");
    await page.getByRole("link", { name: "Do not sort by Kind" }).press("Enter");
    await expect(page).toHaveURL(/_sort=date$/);
    await expect(title).toBeFocused();
  });
});
