import { columnsLayout } from "./columns";
import { lanesLayout } from "./lanes";
import type { ChronologyModel } from "./model";
import type { ChronologyLayout } from "./timeline";

/** Below this width in px time runs down, and the labels have a column of their own. */
export const narrowBelow = 480;

/**
 * Lays out a timeline, and so decides the drawing's height.
 *
 * @param width of the drawing, in px
 */
export function chronologyLayout(model: ChronologyModel, width: number): ChronologyLayout {
  return width < narrowBelow ? columnsLayout(model, width) : lanesLayout(model, width);
}
