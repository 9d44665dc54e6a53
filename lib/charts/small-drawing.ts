import type { ChartDefinition, ChartModel } from "./kit/chart";
import { staticWidths } from "./static-widths";

const [narrow, wide, widest] = staticWidths;

/** The widths in px of drawings that stand beside or under a text in an embed. */
export const smallWidths = [narrow, wide] as const;

/** Those of pages, which have more room beside a text. */
export const besideWidths = [...smallWidths, widest] as const;

/** The most of a drawing that is shown beside a text in an embed, in px. */
export const smallHeight = 460;

/** The same on a page, as in its style sheet. */
export const besideHeight = 600;

/** Whether a drawing of a width in px is longer than what is shown of it beside a text: it then fades out at its foot. */
export function isCut(chart: ChartDefinition, model: ChartModel, width: number, shown: number): boolean {
  return chart.height(model, width) > shown;
}
