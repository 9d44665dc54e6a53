import { type EmbedContent, maxEmbedWidth } from "@/lib/charts/embed-content";
import { staticWidths } from "@/lib/charts/static-widths";
import { embedBlocks } from "./embed-blocks";
import { drawnShare, fixedRoom } from "./embed-height";
import { frameWidths, paddingOf } from "./embed-metrics";
import type { Presentation } from "./presentation";
import { rem } from "./set-type";
import { stepsOf } from "./step-function";

/**
 * The rules that give an embed the height that was told: an empty box as high as all of its parts at their most, in the
 * same place as the figure. What a font needs less lies below everything, and with larger text the figure may grow.
 */
export function roomRules(content: EmbedContent, presentation: Presentation): string {
  const blocks = embedBlocks(content, presentation);
  const rules = new Map<number, string[]>();
  const add = (from: number, declaration: string) => rules.set(from, [...(rules.get(from) ?? []), declaration]);
  for (const [index, { heightAt }] of blocks.entries()) {
    for (const { from, value } of stepsOf(heightAt, frameWidths.min, frameWidths.max)) {
      add(from, `--r${index}:${rem(value)}`);
    }
  }
  const padding = paddingOf(presentation);
  for (const width of staticWidths) {
    const share = drawnShare(content, width);
    if (share > 0) {
      add(width === staticWidths[0] ? frameWidths.min : width + 2 * padding, `--d:${Number(share.toFixed(6))}`);
    }
  }
  const kept = blocks.flatMap(({ kept: own }, index) => (own ? [`${own.selector}{${own.by}:var(--r${index})}`] : []));
  const steps = [...rules].sort(([a], [b]) => a - b).map(([from, lines]) => stepRule(from, lines.join(";")));
  const texts = blocks.map((_, index) => `var(--r${index})`);
  const drawn = `min(${maxEmbedWidth}px,max(100%,min(100% + ${2 * padding}px,${staticWidths[0]}px)))`;
  return `${steps.join("")}${kept.join("")}
    body{display:grid;grid-template-columns:minmax(0,1fr)}
    body::before{content:"";box-sizing:content-box;height:calc(${[...texts, rem(fixedRoom(content, presentation))].join(" + ")})${
      rules.size > 0 && drawnShare(content, staticWidths[0]) > 0 ? `;padding-top:calc(var(--d)*${drawn})` : ""
    }}
    body::before,figure{grid-area:1/1}
    @media print{body{display:block}body::before{display:none}}`;
}

function stepRule(from: number, declarations: string): string {
  const rule = `:root{${declarations}}`;
  return from === frameWidths.min ? rule : `@media(min-width:${from}px){${rule}}`;
}
