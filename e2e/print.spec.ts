import { expect } from "@playwright/test";
import { openPage } from "./support/open-page";
import { everyKindOfPage } from "./support/site";
import { test } from "./support/test";

/** What a sheet of A4 has room for within the margins of the style sheet, in CSS px. */
const sheet = { width: 718, height: 1032 };

/** How many sheets more than its height needs a page may take, since rows, claims and drawings are not cut. */
const most = (sheets: number) => Math.ceil(sheets * 1.25) + 1;

for (const { name, path } of everyKindOfPage) {
  test(`is printed without stranded heads, cut rows and empty sheets: ${name}`, async ({ page, site }) => {
    await openPage(page, path(site));
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize(sheet);
    const { height, cut, captions, drawn } = await page.evaluate(() => {
      const shown = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
      const breaks = (element: Element) => getComputedStyle(element).breakInside;
      return {
        height: document.documentElement.scrollHeight,
        cut: shown("tr, li, article, figcaption, main svg").filter((each) => {
          const [inside, parent] = [breaks(each), each.parentElement?.closest("li, tr, article")];
          return inside !== "avoid" && (!parent || breaks(parent) !== "avoid");
        }).length,
        captions: shown("caption").length,
        drawn: Math.max(0, ...shown("main figure svg").map((each) => each.getBoundingClientRect().height)),
      };
    });
    expect({ cut, captions }).toEqual({ cut: 0, captions: 0 });
    expect(drawn).toBeLessThan(sheet.height * 0.7);
    const pdf = await page.pdf({ format: "A4" });
    const sheets = pdf.toString("latin1").match(/\/Type \/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(most(height / sheet.height));
  });
}
