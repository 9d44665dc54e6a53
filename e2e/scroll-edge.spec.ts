import { expect } from "@playwright/test";
import { openPage } from "./support/open-page";
import { everyKindOfPage } from "./support/site";
import { test } from "./support/test";

for (const { name, path } of everyKindOfPage) {
  test(`what goes on at an edge has a shadow there: ${name}`, async ({ page, site }) => {
    for (const width of [320, 768]) {
      await page.setViewportSize({ width, height: 800 });
      await openPage(page, path(site));
      const bare = await page.locator("body *").evaluateAll((elements) =>
        elements
          .filter((element) => {
            const { overflowX, backgroundAttachment } = getComputedStyle(element);
            const isScrolling = overflowX === "auto" && element.scrollWidth > element.clientWidth + 1;
            // A frame would cover it; the preview of an embed names its width.
            if (element.querySelector(":scope > iframe")) return false;
            return isScrolling && element.checkVisibility() && !backgroundAttachment.includes("local");
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(bare, `${width} px`).toEqual([]);
    }
  });
}
