import { expect } from "@playwright/test";
import { makeLive } from "./support/drawings";
import { drawnMarks } from "./support/drawn-marks";
import { openPage } from "./support/open-page";
import { drawnCharts } from "./support/site";
import { test } from "./support/test";

const modes = {
  "reduced motion": { reducedMotion: "reduce", forcedColors: "none", colorScheme: "light" },
  "forced colours": { forcedColors: "active", colorScheme: "light" },
  "forced colours, dark": { forcedColors: "active", colorScheme: "dark" },
  dark: { forcedColors: "none", colorScheme: "dark" },
} as const;

test("every chart shows its marks, static and live, in every mode of a reader's device", async ({
  page,
  site,
  browser,
  baseURL,
}) => {
  test.slow();
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const staticPage = await context.newPage();
  for (const { id } of drawnCharts(site)) {
    await page.emulateMedia(modes["reduced motion"]);
    await staticPage.goto(`/ko/${site.story}/charts/${id}`);
    await openPage(page, `/ko/${site.story}/charts/${id}`);
    await makeLive(page);
    expect(await page.evaluate(() => document.getAnimations().length), id).toBe(0);
    for (const [mode, media] of Object.entries(modes)) {
      for (const each of [staticPage, page]) {
        await each.emulateMedia(media);
        for (const { count, invisible } of await drawnMarks(each)) {
          expect.soft(count, `${id}, ${mode}`).toBeGreaterThan(0);
          expect.soft(invisible, `${id}, ${mode}`).toEqual([]);
        }
      }
    }
  }
  await context.close();
});
