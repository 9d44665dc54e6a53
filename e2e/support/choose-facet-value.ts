import type { Page } from "@playwright/test";

/** Opens the panel of the first facet of a page's table, checks its first value with rows, and returns that value. */
export async function chooseFacetValue(
  page: Page,
): Promise<{ readonly column: string; readonly value: string; readonly count: number }> {
  const panel = page
    .locator("main form details")
    .filter({ has: page.locator("input[type=checkbox]") })
    .first();
  await panel.locator("summary").click();
  const option = panel.locator("label:not([data-empty])").first();
  const box = option.locator("input");
  const column = (await box.getAttribute("name")) ?? "";
  const value = (await box.getAttribute("value")) ?? "";
  const count = Number(await option.locator("span").last().textContent());
  await box.check();
  return { column, value, count };
}
