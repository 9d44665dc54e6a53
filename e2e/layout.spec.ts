import { expect, type Page } from "@playwright/test";
import { langs } from "@/lib/text/lang";
import { drawings, makeLive, scrollThrough } from "./support/drawings";
import { drawnMarks } from "./support/drawn-marks";
import { horizontalOverflow } from "./support/horizontal-overflow";
import { openPage } from "./support/open-page";
import { recordShifts } from "./support/record-shifts";
import { drawnCharts, everyKindOfPage, type Site, toolPages, unroutedPages } from "./support/site";
import { test } from "./support/test";

/** The elements that print would clip. */
async function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, display } = getComputedStyle(element);
        if (clipPath !== "none" || display === "inline" || !element.checkVisibility()) return false;
        const isTooWide = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
        return isTooWide || (overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** The fixed and sticky elements, which would cover text in print. */
async function stickyElements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { position, top } = getComputedStyle(element);
        return element.checkVisibility() && (position === "fixed" || (position === "sticky" && top !== "auto"));
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Stops resize observers in print media, as in a browser that prints without another layout pass for scripts. */
async function observeOnScreenOnly(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Observer = window.ResizeObserver;
    window.ResizeObserver = class extends Observer {
      constructor(callback: ResizeObserverCallback) {
        super((entries, observer) => {
          if (!matchMedia("print").matches) callback(entries, observer);
        });
      }
    };
  });
}

/** The pairs of header links that overlap. */
async function overlappingLinks(page: Page): Promise<string[]> {
  const boxes = await page.locator("header a").evaluateAll((links) =>
    links.map((link) => {
      const { left, right, top, bottom } = link.getBoundingClientRect();
      return { left, right, top, bottom, text: link.textContent };
    }),
  );
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => !(a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1),
      )
      .map((b) => `${a.text} and ${b.text}`),
  );
}

for (const { name, path } of [...everyKindOfPage, ...toolPages, ...unroutedPages]) {
  test(`has no layout shift on a phone, and fits every width, print and double text size: ${name}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await observeOnScreenOnly(page);
    const shifts = await recordShifts(page);
    await openPage(page, path(site));
    await scrollThrough(page);
    const { sum, moved } = await shifts();
    expect.soft(sum, moved).toBeLessThan(0.01);

    for (const width of [280, 320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => horizontalOverflow(page), { message: `${width} px` }).toEqual({ px: 0, elements: [] });
    }

    // An A4 page with margins of 10 mm, in CSS px.
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    await page.setViewportSize({ width: 718, height: 1047 });
    await expect.poll(() => clipped(page), { message: "in print" }).toEqual([]);
    expect(await horizontalOverflow(page), "in print").toEqual({ px: 0, elements: [] });
    expect(await stickyElements(page), "in print").toEqual([]);
    for (const { count, invisible } of await drawnMarks(page))
      expect({ hasMarks: count > 0, invisible }, "in print").toEqual({ hasMarks: true, invisible: [] });
    const printed = page.locator("main").locator(`h1, h2, figure, table, ${drawings}`).filter({ visible: true });
    expect(await printed.count()).toBeGreaterThan(0);

    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 640, height: 800 });
    await page.addStyleTag({ content: "html { font-size: 200% !important }" });
    await expect.poll(() => horizontalOverflow(page), { message: "double text size" }).toEqual({ px: 0, elements: [] });
    expect(await overlappingLinks(page)).toEqual([]);
  });
}

test("a live drawing has exactly the box of the static one", async ({ page, browser, site, baseURL }) => {
  test.slow();
  for (const width of [320, 700, 1280]) {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const staticPage = await context.newPage();
    for (const each of [staticPage, page]) await each.setViewportSize({ width, height: 800 });
    for (const chart of drawnCharts(site)) {
      const path = `/en/${site.story}/charts/${chart.id}`;
      await staticPage.goto(path);
      await openPage(page, path);
      await makeLive(page);
      for (const [index, liveDrawing] of (await page.locator(drawings).all()).entries()) {
        const staticDrawing = staticPage.locator(drawings).nth(index);
        const [before, after] = [await staticDrawing.boundingBox(), await liveDrawing.boundingBox()];
        const box = { x: before?.x ?? -1, width: before?.width ?? -1, height: before?.height ?? -1 };
        for (const side of ["x", "width", "height"] as const) {
          expect(Math.abs((after?.[side] ?? -9) - box[side]), `${chart.id}, ${width} px, ${side}`).toBeLessThanOrEqual(
            1,
          );
        }
        const svgs = [staticDrawing, liveDrawing].map((each) => each.locator("svg").filter({ visible: true }).first());
        const heights = await Promise.all(svgs.map(async (svg) => (await svg.boundingBox())?.height ?? -9));
        expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? -9)), `${chart.id}, ${width} px, svg`).toBeLessThanOrEqual(
          1,
        );
      }
    }
    await context.close();
  }
});

test("on a phone every chart begins in the upper half of the screen, on its own page in both languages", async ({
  browser,
  baseURL,
  request,
}) => {
  test.slow();
  // What moves when scripts run is another test's concern, and without them a page opens in a fraction of the time.
  const viewport = { width: 375, height: 812 };
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "", viewport });
  const page = await context.newPage();
  const { stories } = await (await request.get("/api/v1/stories.json")).json();
  const late: string[] = [];
  let walked = 0;
  for (const { story } of stories) {
    const { charts }: Site = await (await request.get(`/api/v1/${story}.json`)).json();
    for (const { id, kind } of charts.filter((chart) => chart.kind !== "table")) {
      for (const lang of langs) {
        const path = `/${lang}/${story}/charts/${id}`;
        // Without scripts nothing but this waits for the style sheets.
        await page.goto(path, { waitUntil: "load" });
        // A comparison begins with the key of its strips, chapters with the first of their texts.
        const first = page
          .locator("main figure")
          .first()
          .locator(kind === "chapters" ? "section" : "svg");
        const top = await first
          .filter({ visible: true })
          .first()
          .evaluate((part) => part.getBoundingClientRect().top);
        walked += 1;
        if (top >= 480) late.push(`${path}: ${Math.round(top)} px`);
      }
    }
  }
  await context.close();
  expect(walked).toBeGreaterThan(0);
  expect(late).toEqual([]);
});

test("the pages of a story are one line on a phone, with the current one in sight", async ({ page, site }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  for (const lang of langs) {
    await page.goto(`/${lang}/${site.story}/data`);
    const list = page.locator("header nav ul");
    const tops = await list.locator("li").evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await expect(list.locator("[aria-current]")).toBeInViewport({ ratio: 1 });
  }
});

test("what has no page has the site's header and typeface all the same", async ({ page, site }) => {
  for (const path of ["/no/such/page", `/ko/no-such-story`, `/en/${site.story}/no-such-page`]) {
    await page.goto(path);
    await expect(page.locator("header a").first()).toHaveAttribute("href", /^\/(?:ko|en)$/);
    const faces = await page.evaluate(async () => [...(await document.fonts.ready)].map(({ family }) => family));
    expect(faces.join(), path).toContain("Counterpoint Text");
  }
});
