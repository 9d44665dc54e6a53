import { expect } from "@playwright/test";
import { textWidth } from "@/lib/charts/kit/text-width";
import { langs } from "@/lib/text/lang";
import { openPage } from "./support/open-page";
import { test } from "./support/test";

/** The lines of the texts that are drawn on a page, with their size in the drawing and their measured width, both in px. */
function drawnLines() {
  return [...document.querySelectorAll<SVGTextElement>("main svg text")].flatMap((text) => {
    if (text.getClientRects().length === 0) return [];
    const size = Number(text.getAttribute("font-size"));
    const bold = text.hasAttribute("font-weight");
    const first = text.firstChild?.textContent ?? "";
    const below = [...text.querySelectorAll("tspan")].map((line) => ({
      line: line.textContent ?? "",
      width: line.getComputedTextLength(),
    }));
    const lines = [{ line: first, width: first === "" ? 0 : text.getSubStringLength(0, first.length) }, ...below];
    return lines.filter(({ line }) => line !== "").map((each) => ({ ...each, size, bold }));
  });
}

for (const lang of langs) {
  test(`no text of a drawing is wider than its layout takes it to be: ${lang}`, async ({ page, site }) => {
    for (const path of ["deals", "valuations", "chronology", "rulings"]) {
      await openPage(page, `/${lang}/${site.story}/${path}`);
      // A browser without subpixels rounds every letter to whole px, which says nothing of the font.
      await page.addStyleTag({ content: "svg text { text-rendering: geometricPrecision }" });
      await page.evaluate(() => document.fonts.ready);
      const lines = await page.evaluate(drawnLines);
      expect(lines.length).toBeGreaterThan(5);
      const wider = lines.filter(({ line, width, size, bold }) => width > textWidth(line, size, bold) + 0.5);
      expect(wider).toEqual([]);
    }
  });
}
