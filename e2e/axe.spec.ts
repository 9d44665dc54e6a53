import { expect } from "@playwright/test";
import { violations } from "./support/axe";
import { open, scrollThrough } from "./support/settle";
import { everyKindOfPage, lostPages, toolPages } from "./support/site";
import { test } from "./support/test";

for (const { name, path } of [...everyKindOfPage, ...toolPages, ...lostPages]) {
  test(`axe finds no fault: ${name}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, path(site));
    expect.soft(await violations(page), "1280 px, light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    // Only colours differ in the dark.
    expect.soft(await violations(page, "colours"), "1280 px, dark").toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await scrollThrough(page);
    expect.soft(await violations(page, "colours"), "320 px, dark, every chart live").toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    expect.soft(await violations(page), "320 px, light, every chart live").toEqual([]);
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
