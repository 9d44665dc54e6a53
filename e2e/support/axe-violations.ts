import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Landmarks are up to the host page: a framed document must not add a second main landmark. */
const pageRules = ["landmark-one-main", "region"];

/** Takes out the drawings for other widths: nobody sees or hears them, and axe takes seconds to find that out. */
async function dropHiddenDrawings(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const drawing of document.querySelectorAll("[data-live] > div > div"))
      if (drawing.getClientRects().length === 0) drawing.remove();
  });
}

/**
 * Lays out what is far from the window. Until then its box has a height of its own, which its content may exceed, so that
 * axe would find targets below what follows.
 */
async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const entry of document.querySelectorAll<HTMLElement>("main article"))
      if (getComputedStyle(entry).contentVisibility === "auto") entry.style.contentVisibility = "visible";
  });
}

/**
 * The violations that axe finds on a page, abbreviated for a test's failure message.
 *
 * @param scope checks contrast only, or treats the page as a framed document
 */
export async function axeViolations(page: Page, scope?: "contrast" | "framed"): Promise<string[]> {
  await dropHiddenDrawings(page);
  await layOutAll(page);
  // Collecting the details of passes takes long.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  // Without frames the results need no merging in another page, which nearly doubles the time.
  if (page.frames().length === 1) axe.setLegacyMode();
  if (scope === "contrast") axe.withRules(["color-contrast"]);
  else axe.withTags(rules);
  if (scope === "framed") axe.disableRules(pageRules);
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) =>
    [`${id}: ${help} (${nodes.length})`, ...nodes.slice(0, 3).map(({ html }) => `  ${html.slice(0, 160)}`)].join("\n"),
  );
}
