import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on a page, short enough to be read in a failure; with `colours` it looks at contrasts alone. */
export async function violations(page: Page, only?: "colours"): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (only ? axe.withRules(["color-contrast"]) : axe.withTags(rules)).analyze();
  return found.map(({ id, help, nodes }) =>
    [`${id}: ${help} (${nodes.length})`, ...nodes.slice(0, 3).map(({ html }) => `  ${html.slice(0, 160)}`)].join("\n"),
  );
}
