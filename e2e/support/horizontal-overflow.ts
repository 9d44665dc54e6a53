import type { Page } from "@playwright/test";

/** How far the document overflows the viewport on the right, in px, and the first elements that do. */
export async function horizontalOverflow(
  page: Page,
): Promise<{ readonly px: number; readonly elements: readonly string[] }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const overflowing = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const elements = overflowing.slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
    return { px: scrollWidth - clientWidth, elements: scrollWidth > clientWidth ? elements : [] };
  });
}
