import { expect, type Page } from "@playwright/test";
import { drawnMarks } from "./support/drawn-marks";
import { allLive, drawings, open, scrollThrough, sidewaysOverflow } from "./support/settle";
import { recordShifts } from "./support/shifts";
import { drawnCharts, everyKindOfPage, lostPages, toolPages } from "./support/site";
import { test } from "./support/test";

/** What of a page would not be printed: content of parts that scroll or clip. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, display } = getComputedStyle(element);
        if (clipPath !== "none" || display === "inline" || !element.checkVisibility()) return false;
        const wide = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
        return wide || (overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Makes a page's scripts deaf to sizes while it is printed, as a browser does that goes straight from the screen to paper. */
async function measureOnScreenOnly(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Observer = window.ResizeObserver;
    window.ResizeObserver = class extends Observer {
      constructor(tell: ResizeObserverCallback) {
        super((entries, observer) => {
          if (!matchMedia("print").matches) tell(entries, observer);
        });
      }
    };
  });
}

/** The links of the header that lie on one another. */
async function overlappingLinks(page: Page): Promise<string[]> {
  const boxes = await page.locator("header a").evaluateAll((links) =>
    links.map((link) => {
      const { left, right, top, bottom } = link.getBoundingClientRect();
      return { left, right, top, bottom, text: link.textContent };
    }),
  );
  return boxes.flatMap((a, place) =>
    boxes
      .slice(place + 1)
      .filter(
        (b) => !(a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1),
      )
      .map((b) => `${a.text} and ${b.text}`),
  );
}

for (const { name, path } of [...everyKindOfPage, ...toolPages, ...lostPages]) {
  test(`stands still on a phone, and fits every width, paper, and text of double size: ${name}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await measureOnScreenOnly(page);
    const shifts = await recordShifts(page);
    await open(page, path(site));
    await scrollThrough(page);
    const { sum, moved } = await shifts();
    expect.soft(sum, moved).toBeLessThan(0.01);

    for (const width of [280, 320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => sidewaysOverflow(page), { message: `${width} px` }).toEqual({ by: 0, what: [] });
    }

    // The text area of an A4 page in CSS px, margins of 10 mm.
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    await page.setViewportSize({ width: 718, height: 1047 });
    await expect.poll(() => cutOff(page), { message: "on paper" }).toEqual([]);
    expect(await sidewaysOverflow(page), "on paper").toEqual({ by: 0, what: [] });
    for (const { all, unseen } of await drawnMarks(page))
      expect({ marks: all > 0, unseen }, "on paper").toEqual({ marks: true, unseen: [] });
    const printed = page.locator("main").locator(`h1, h2, figure, table, ${drawings}`).filter({ visible: true });
    expect(await printed.count()).toBeGreaterThan(0);

    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 640, height: 800 });
    await page.addStyleTag({ content: "html { font-size: 200% !important }" });
    await expect.poll(() => sidewaysOverflow(page), { message: "text of double size" }).toEqual({ by: 0, what: [] });
    expect(await overlappingLinks(page)).toEqual([]);
  });
}

/** The boxes of a page's drawings and of the picture in each, in px, as soon as the page stands at this width. */
async function boxesAt(page: Page, width: number): Promise<readonly number[]> {
  await page.setViewportSize({ width, height: 800 });
  return page.locator(drawings).evaluateAll((all) =>
    all.flatMap((drawing) => {
      const box = drawing.getBoundingClientRect();
      const svg = [...drawing.querySelectorAll("svg")].find((each) => each.checkVisibility());
      return [box.x, box.width, box.height, svg?.getBoundingClientRect().height ?? -9];
    }),
  );
}

test("a live drawing takes exactly the box of the static one", async ({ page, browser, site, baseURL }) => {
  test.slow();
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const still = await context.newPage();
  for (const { id } of drawnCharts(site)) {
    const path = `/en/${site.story}/charts/${id}`;
    await still.goto(path);
    await open(page, path);
    await allLive(page);
    for (const width of [320, 700, 1280]) {
      const wanted = await boxesAt(still, width);
      expect(wanted.length, id).toBeGreaterThan(0);
      const furthest = async () => {
        const boxes = await boxesAt(page, width);
        return Math.max(
          Math.abs(boxes.length - wanted.length),
          ...wanted.map((px, at) => Math.abs(px - (boxes[at] ?? -9))),
        );
      };
      await expect.poll(furthest, { message: `${id}, ${width} px` }).toBeLessThanOrEqual(1);
    }
  }
  await context.close();
});
