import { expect, type Page } from "@playwright/test";
import { drawings, open, scrollThrough, sidewaysOverflow } from "./support/settle";
import { drawnCharts, everyKindOfPage, navigationPages } from "./support/site";
import { test } from "./support/test";

/** For every drawing how many marks it has, and how many of them nobody would see. */
async function marks(page: Page): Promise<{ readonly all: number; readonly unseen: string[] }[]> {
  return page.locator(drawings).evaluateAll((all) =>
    all.map((drawing) => {
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      const shapes = [...drawing.querySelectorAll("[data-mark]")]
        .flatMap((mark) => [mark, ...mark.querySelectorAll("*")])
        .filter((shape) => /^(rect|circle|path|line|polygon|polyline|text)$/.test(shape.tagName))
        .filter((shape) => shape.getClientRects().length > 0);
      const unseen = shapes.filter((shape) => {
        const { fill, stroke, opacity, visibility } = getComputedStyle(shape);
        const painted = [fill, shape.tagName === "text" ? "none" : stroke].some(
          (paint) => paint !== "none" && paint !== paper && !/^rgba\(.*, 0\)$/.test(paint),
        );
        return !painted || opacity === "0" || visibility !== "visible";
      });
      return { all: shapes.length, unseen: unseen.map((shape) => shape.outerHTML.slice(0, 120)) };
    }),
  );
}

const modes = {
  "reduced motion": { reducedMotion: "reduce" },
  "forced colours": { forcedColors: "active" },
  "forced colours, dark": { forcedColors: "active", colorScheme: "dark" },
  dark: { colorScheme: "dark" },
} as const;

for (const [mode, media] of Object.entries(modes)) {
  test(`every chart shows its marks, static and live: ${mode}`, async ({ page, site, browser, baseURL }) => {
    test.slow();
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const still = await context.newPage();
    for (const at of [page, still]) await at.emulateMedia(media);
    for (const { id } of drawnCharts(site)) {
      await still.goto(`/ko/${site.story}/charts/${id}`);
      await open(page, `/ko/${site.story}/charts/${id}`);
      await scrollThrough(page);
      for (const at of [still, page]) {
        for (const { all, unseen } of await marks(at)) {
          expect.soft(all, id).toBeGreaterThan(0);
          expect.soft(unseen, id).toEqual([]);
        }
      }
      if (media === modes["reduced motion"]) {
        expect(await page.evaluate(() => document.getAnimations().length), id).toBe(0);
      }
    }
    await context.close();
  });
}

for (const { name, path } of everyKindOfPage) {
  test(`on paper nothing is cut off: ${name}`, async ({ page, site }) => {
    // The text area of an A4 page in CSS px, margins of 10 mm.
    await page.setViewportSize({ width: 718, height: 1047 });
    await open(page, path(site));
    await scrollThrough(page);
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    const cut = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("body *")]
          .filter((element) => {
            const { overflowX, overflowY, clipPath, display } = getComputedStyle(element);
            if (clipPath !== "none" || display === "inline" || !element.checkVisibility()) return false;
            const wide = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
            return wide || (overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1);
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      );
    await expect.poll(cut).toEqual([]);
    expect(await sidewaysOverflow(page)).toEqual({ by: 0, what: [] });
    const hidden = page.locator("main").locator(`h1, h2, figure, table, ${drawings}`);
    for (const { all, unseen } of await marks(page))
      expect({ marks: all > 0, unseen }).toEqual({ marks: true, unseen: [] });
    expect(await hidden.filter({ visible: true }).count()).toBeGreaterThan(0);
  });
}

for (const { name, path } of navigationPages) {
  test(`text of double size fits 640 px: ${name}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 640, height: 800 });
    await open(page, path(site));
    await page.addStyleTag({ content: "html { font-size: 200% !important }" });
    await scrollThrough(page);
    expect(await sidewaysOverflow(page)).toEqual({ by: 0, what: [] });
    const boxes = await page.locator("header a").evaluateAll((links) =>
      links.map((link) => {
        const { left, right, top, bottom } = link.getBoundingClientRect();
        return { left, right, top, bottom, text: link.textContent };
      }),
    );
    for (const [place, a] of boxes.entries()) {
      for (const b of boxes.slice(place + 1)) {
        const apart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
        expect(apart, `${a.text} and ${b.text}`).toBe(true);
      }
    }
  });
}
