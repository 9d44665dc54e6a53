import { expect, type Page } from "@playwright/test";

/** The selector of a drawing's box; the attribute's value says whether the live chart has replaced the static one. */
export const drawings = "[data-live]";

/** Scrolls to the bottom, a third of the viewport at a time, and visits every drawing. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const end = () => document.documentElement.scrollHeight - window.innerHeight;
    for (let top = 0; top < end(); top += window.innerHeight / 3) {
      window.scrollTo(0, top);
      await frame();
    }
    window.scrollTo(0, end());
    await frame();
  });
  await visitDrawings(page);
}

/** Scrolls to each drawing of a page and waits until it has marks and keyboard access. */
export async function visitDrawings(page: Page): Promise<void> {
  for (const drawing of await page.locator(drawings).all()) {
    await drawing.scrollIntoViewIfNeeded();
    await expect(drawing.locator("svg [data-mark]").first()).toBeAttached();
    await expect(drawing).toHaveAttribute("role", "group");
  }
}

/** Makes every drawing of a page live, by a filter in its address that keeps every row. */
export async function makeLive(page: Page): Promise<void> {
  await page.evaluate(() => {
    const address = new URL(location.href);
    address.searchParams.set("id__not", "no-such-row");
    history.pushState(null, "", address);
  });
  for (const drawing of await page.locator(drawings).all()) {
    await expect(drawing).toHaveAttribute("data-live", "true");
    await expect(drawing.locator("svg [data-mark]").first()).toBeAttached();
  }
}
