import { expect, type Page } from "@playwright/test";

/** Where a drawing stands; its attribute says whether the live chart has taken the static one's place. */
export const drawings = "[data-live]";

/** Opens an address and waits until its scripts have taken over; gives the status. */
export async function open(page: Page, path: string): Promise<number> {
  const response = await page.goto(path);
  // A quiet network would say nothing here: every page asks for its edition again and again.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactFiber")),
  );
  return response?.status() ?? 0;
}

/** Scrolls to the bottom as a reader does, a third of a window per frame, and waits until every chart is live. */
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
  await allLive(page);
}

/** Goes from chart to chart until every one of the page is drawn by the live component. */
export async function allLive(page: Page): Promise<void> {
  for (const drawing of await page.locator(drawings).all()) {
    await drawing.scrollIntoViewIfNeeded();
    await expect(drawing).toHaveAttribute("data-live", "true");
    await expect(drawing.locator("svg [data-mark]").first()).toBeAttached();
  }
}

/** How far the document reaches beyond the window to the right, in px, and what reaches there. */
export async function sidewaysOverflow(page: Page): Promise<{ readonly by: number; readonly what: string[] }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const what = wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
    return { by: scrollWidth - clientWidth, what: scrollWidth > clientWidth ? what : [] };
  });
}
