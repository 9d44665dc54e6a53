import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { open, scrollThrough } from "./support/settle";
import { everyKindOfPage, lostPages } from "./support/site";
import { test } from "./support/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds, short enough to be read in a failure. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return found.map(({ id, help, nodes }) =>
    [`${id}: ${help} (${nodes.length})`, ...nodes.slice(0, 3).map(({ html }) => `  ${html.slice(0, 160)}`)].join("\n"),
  );
}

for (const { name, path } of [...everyKindOfPage, ...lostPages]) {
  test(`axe finds no fault: ${name}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, path(site));
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(page), `1280 px, ${colorScheme}`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await scrollThrough(page);
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(page), `320 px, ${colorScheme}, every chart live`).toEqual([]);
    }
  });
}

test("axe finds no fault in a chart's note and in an opened table", async ({ page, site }) => {
  await open(page, everyKindOfPage.find(({ name }) => name === "en a chart")?.path(site) ?? "");
  await scrollThrough(page);
  for (const summary of await page.locator("main summary").all()) await summary.press("Enter");
  await page.locator("main [role=group][tabindex='0']").first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("main [role=group] [role=status]").first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
