import { expect } from "@playwright/test";
import { axeViolations } from "./support/axe-violations";
import { makeLive, visitDrawings } from "./support/drawings";
import { openPage } from "./support/open-page";
import { everyKindOfPage, toolPages, unroutedPages } from "./support/site";
import { test } from "./support/test";

for (const { name, path } of [...everyKindOfPage, ...toolPages, ...unroutedPages]) {
  test(`axe finds no violations at 1280 px: ${name}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openPage(page, path(site));
    expect.soft(await axeViolations(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    // Dark mode changes colours only.
    expect.soft(await axeViolations(page, "contrast"), "dark").toEqual([]);
  });

  test(`axe finds no violations at 320 px: ${name}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openPage(page, path(site));
    await visitDrawings(page);
    expect.soft(await axeViolations(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft(await axeViolations(page, "contrast"), "dark").toEqual([]);
  });
}

test("axe finds no violations in a chart's tooltip and open tables", async ({ page, site }) => {
  await openPage(page, everyKindOfPage.find(({ name }) => name === "en a chart")?.path(site) ?? "");
  await makeLive(page);
  for (const summary of await page.locator("main summary").all()) await summary.press("Enter");
  await page.locator("main [role=group][tabindex='0']").first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("main figure [role=status]").first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});
