import type { DocketLayout } from "./docket";
import type { CaseTimelineModel } from "./model";
import { docketRows } from "./rows";
import { scaledDocket } from "./scaled";

/** Below this width in px time runs down, in rows. */
const narrowBelow = 480;

/**
 * Lays out the docket, and so decides the drawing's height. Rows are also taken where the labels of a time to scale
 * would not fit.
 *
 * @param width of the drawing, in px
 */
export function caseTimelineLayout(model: CaseTimelineModel, width: number): DocketLayout {
  return (width < narrowBelow ? null : scaledDocket(model, width)) ?? docketRows(model, width);
}
