import { expect } from "@playwright/test";
import { violations } from "./support/axe";
import { allLive, open } from "./support/settle";
import { everyKindOfPage, lostPages, toolPages } from "./support/site";
import { test } from "./support/test";

// Of the four pairs of width and scheme each language has two: its twin page has the others.
const pairs = {
  ko: { wide: "light", narrow: "dark" },
  en: { wide: "dark", narrow: "light" },
} as const;

for (const { name, path } of [...everyKindOfPage, ...toolPages, ...lostPages]) {
  test(`axe finds no fault: ${name}`, async ({ page, site }) => {
    const { wide, narrow } = pairs[name.startsWith("ko") ? "ko" : "en"];
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: wide });
    await open(page, path(site));
    expect.soft(await violations(page), `1280 px, ${wide}`).toEqual([]);
    await page.emulateMedia({ colorScheme: narrow });
    await page.setViewportSize({ width: 320, height: 640 });
    await allLive(page);
    expect.soft(await violations(page), `320 px, ${narrow}, every chart live`).toEqual([]);
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
