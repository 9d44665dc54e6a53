import { expect } from "@playwright/test";
import { drawnMarks } from "./support/drawn-marks";
import { allLive, open } from "./support/settle";
import { drawnCharts } from "./support/site";
import { test } from "./support/test";

const modes = {
  "reduced motion": { reducedMotion: "reduce", forcedColors: "none", colorScheme: "light" },
  "forced colours": { forcedColors: "active", colorScheme: "light" },
  "forced colours, dark": { forcedColors: "active", colorScheme: "dark" },
  dark: { forcedColors: "none", colorScheme: "dark" },
} as const;

test("every chart shows its marks, static and live, whatever the reader's device asks for", async ({
  page,
  site,
  browser,
  baseURL,
}) => {
  test.slow();
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const still = await context.newPage();
  for (const { id } of drawnCharts(site)) {
    await page.emulateMedia(modes["reduced motion"]);
    await still.goto(`/ko/${site.story}/charts/${id}`);
    await open(page, `/ko/${site.story}/charts/${id}`);
    await allLive(page);
    expect(await page.evaluate(() => document.getAnimations().length), id).toBe(0);
    for (const [mode, media] of Object.entries(modes)) {
      for (const at of [still, page]) {
        await at.emulateMedia(media);
        for (const { all, unseen } of await drawnMarks(at)) {
          expect.soft(all, `${id}, ${mode}`).toBeGreaterThan(0);
          expect.soft(unseen, `${id}, ${mode}`).toEqual([]);
        }
      }
    }
  }
  await context.close();
});
