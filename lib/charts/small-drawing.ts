import type { ChartDefinition, ChartModel } from "./kit/chart";
import { staticWidths } from "./static-widths";

const [narrow, wide] = staticWidths;

/** The widths in px of drawings that stand beside a text. */
export const smallWidths = [narrow, wide] as const;

/** The most of a drawing beside a text that is shown, in px. */
export const smallHeight = 460;

/** Whether a drawing of a width in px is longer than what is shown of it beside a text: it then fades out at its foot. */
export function isCut(chart: ChartDefinition, model: ChartModel, width: number): boolean {
  return chart.height(model, width) > smallHeight;
}
