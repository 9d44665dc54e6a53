import type { EmbedContent } from "@/lib/charts/embed-content";
import { embedHeights } from "./embed-height";
import { frameWidths } from "./embed-metrics";
import { fitLines, type HeightAt } from "./fit-lines";
import { joinLines } from "./join-lines";
import type { Presentation } from "./presentation";

/** By which share a frame may be higher than its embed: of a line, and after lines are joined. */
const slack = { line: 0.045, joined: 0.048 } as const;

/** Wider than any column, in px, and the step in which widths are looked at above those with heights of their own. */
const beyond = { max: 4000, step: 40 } as const;

/**
 * The height of an embed as CSS that follows its column without a script: never lower than the embed, and at most 5 %
 * higher, at every whole width from 280 px on. `cqw` is a hundredth of the column, so an element around the frame needs
 * `container-type: inline-size` (CSS Conditional 5).
 */
export function fluidHeight(content: EmbedContent, presentation: Presentation): string {
  const widths: number[] = [];
  for (let width = frameWidths.min; width <= frameWidths.max; width += 1) widths.push(width);
  for (let width = frameWidths.max; width <= beyond.max; width += beyond.step) widths.push(width + beyond.step);
  const heights = embedHeights(content, presentation, widths);
  return coveringHeight(widths.map((width, index) => ({ width, height: heights[index] ?? 0 }))).css;
}

/** The function that covers heights at widths in px, as CSS and for computing; the heights are by width, at least one. */
export function coveringHeight(heights: readonly HeightAt[]) {
  const { css, at } = joinLines(fitLines(heights, slack.line), heights, slack.joined);
  return { css: css.endsWith(")") ? css : `calc(${css})`, at };
}
