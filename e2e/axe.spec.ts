import { expect } from "@playwright/test";
import { violations } from "./support/axe";
import { allLive, open } from "./support/settle";
import { everyKindOfPage, lostPages, toolPages } from "./support/site";
import { test } from "./support/test";

for (const { name, path } of [...everyKindOfPage, ...toolPages, ...lostPages]) {
  test(`axe finds no fault at 1280 px: ${name}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, path(site));
    expect.soft(await violations(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    // Only colours differ in the dark.
    expect.soft(await violations(page, "colours"), "dark").toEqual([]);
  });

  test(`axe finds no fault at 320 px, every chart live: ${name}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, path(site));
    await allLive(page);
    expect.soft(await violations(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft(await violations(page, "colours"), "dark").toEqual([]);
  });
}

test("axe finds no fault in a chart's note and in an opened table", async ({ page, site }) => {
  await open(page, everyKindOfPage.find(({ name }) => name === "en a chart")?.path(site) ?? "");
  await allLive(page);
  for (const summary of await page.locator("main summary").all()) await summary.press("Enter");
  await page.locator("main [role=group][tabindex='0']").first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("main [role=group] [role=status]").first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
