import { expect, type Page } from "@playwright/test";
import { openPage } from "./support/open-page";
import { test } from "./support/test";

/** Notes how often marks are told to travel, and for how long, before they have arrived. */
async function watchMarks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { animate } = Element.prototype;
    Element.prototype.animate = function (frames, options) {
      const { duration } = typeof options === "object" ? options : { duration: options };
      const moves = document.documentElement.dataset;
      if (Array.isArray(frames) && frames[0]?.translate) moves.moves = `${moves.moves ?? ""} ${duration}`;
      return animate.call(this, frames, options);
    };
  });
}

const durations = (page: Page) => page.evaluate(() => document.documentElement.dataset.moves?.trim().split(" ") ?? []);

/** Shows one group of deals alone, and then all of them again. */
async function filterTwice(page: Page): Promise<void> {
  const key = page.locator("figure:has(#chart-deal-sizes) nav").first();
  const drawing = page.locator("figure:has(#chart-deal-sizes) [data-live]");
  const marks = drawing.locator("svg [data-mark]");
  await key.getByRole("link").nth(1).click();
  await expect(drawing).toHaveAttribute("data-live", "true");
  const few = await marks.count();
  await key.getByRole("link").first().click();
  await expect.poll(() => marks.count()).toBeGreaterThan(few);
}

test("marks travel to their new places when a filter changes, also the first time", async ({ page, site }) => {
  await watchMarks(page);
  await openPage(page, `/en/${site.story}/deals`);
  const key = page.locator("figure:has(#chart-deal-sizes) nav").first();
  await key.getByRole("link").nth(1).click();
  await expect.poll(async () => (await durations(page)).length).toBeGreaterThan(2);
  const first = (await durations(page)).length;
  await key.getByRole("link").first().click();
  await expect.poll(async () => (await durations(page)).length).toBeGreaterThan(first);
  expect(new Set(await durations(page))).toEqual(new Set(["250"]));
});

test("nothing travels where less motion is preferred", async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await watchMarks(page);
  await openPage(page, `/en/${site.story}/deals`);
  await filterTwice(page);
  expect(await durations(page)).toEqual([]);
});

test("the other marks step back from the one that is pointed at", async ({ page, site }) => {
  await openPage(page, `/en/${site.story}/chronology`);
  const drawing = page.locator("figure:has(#chart-chronology) [data-live]");
  const mark = drawing.locator("svg [data-mark]:visible").nth(20);
  await mark.scrollIntoViewIfNeeded();
  await mark.hover({ force: true });
  const note = page.locator("figure:has(#chart-chronology) [role=status]");
  await expect(note).toBeVisible();
  const faded = () =>
    drawing
      .locator("svg [data-mark]:not(.on):visible")
      .first()
      .evaluate((other) => Number(getComputedStyle(other).opacity));
  await expect.poll(faded).toBeLessThan(0.5);
  await expect(drawing.locator("svg .on:visible").first()).toHaveCSS("opacity", "1");
});

test("a note does not repeat to the eye what the drawing says beside the mark", async ({ page, site }) => {
  await openPage(page, `/en/${site.story}/deals`);
  const figure = page.locator("figure:has(#chart-deal-sizes)");
  await figure.locator("[data-live]").focus();
  await page.keyboard.press("ArrowRight");
  const name = figure.locator("[role=status] strong");
  await expect(name).not.toHaveText("");
  expect(await name.evaluate((element) => element.getBoundingClientRect().width)).toBeLessThan(2);
});
