import type { Row } from "@/lib/datasets/registry";
import { campOf } from "./entity-side";
import type { Story } from "./story";

/** Whose column: that of the first or the second side, or left and right for a claim that neither made or answered. */
export type ClaimColumn = "first" | "second" | "left" | "right";

/**
 * Gives a claim and its answer their columns, so that what a side says is in that side's column whether it claims
 * or answers. Whoever belongs to neither takes the column that is free.
 */
export function claimColumns(
  story: Story,
  { claimant, respondent }: Pick<Row<"claims">, "claimant" | "respondent">,
): { readonly claim: ClaimColumn; readonly answer: ClaimColumn } {
  const [first, second] = story.sides;
  const claims = campOf(story, claimant);
  const answers = claims === undefined ? campOf(story, respondent) : undefined;
  if (claims === first.id || answers === second.id) return { claim: "first", answer: "second" };
  if (claims === second.id || answers === first.id) return { claim: "second", answer: "first" };
  return { claim: "left", answer: "right" };
}
