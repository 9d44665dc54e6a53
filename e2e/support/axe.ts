import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Landmarks belong to the page around a frame: a second main part inside it would be a fault there. */
const pageRules = ["landmark-one-main", "region"];

/**
 * What axe finds on a page, short enough to be read in a failure.
 *
 * @param what looks at contrasts alone, or at a document that is made to stand in a frame
 */
export async function violations(page: Page, what?: "colours" | "framed"): Promise<string[]> {
  // Details of what is right are not worth the time that they take.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  // Without frames nothing has to be brought together in a page of its own, which takes nearly as long again.
  if (page.frames().length === 1) axe.setLegacyMode();
  if (what === "colours") axe.withRules(["color-contrast"]);
  else axe.withTags(rules);
  if (what === "framed") axe.disableRules(pageRules);
  const { violations: found } = await axe.analyze();
  return found.map(({ id, help, nodes }) =>
    [`${id}: ${help} (${nodes.length})`, ...nodes.slice(0, 3).map(({ html }) => `  ${html.slice(0, 160)}`)].join("\n"),
  );
}
