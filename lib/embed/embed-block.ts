import { frameWidths } from "./embed-metrics";
import { stepsOf } from "./step-function";

/** A part of an embed whose height in px follows from the frame's width in px: constant between a few steps. */
export interface EmbedBlock {
  /** The CSS selector of its element. */
  readonly selector: string;
  heightAt(width: number): number;
  /** Whether it is a cell of a table, for which a height is a minimum and a minimum is nothing. */
  readonly cell?: boolean;
}

/** The rules that give every block its computed height as a minimum: with larger text it may grow. */
export function blockRules(blocks: readonly EmbedBlock[]): string {
  const rules = new Map<number, string[]>();
  for (const { selector, heightAt, cell } of blocks) {
    for (const { from, value } of stepsOf(heightAt, frameWidths.min, frameWidths.max)) {
      rules.set(from, [...(rules.get(from) ?? []), `${selector}{${cell ? "height" : "min-height"}:${value / 16}rem}`]);
    }
  }
  return [...rules]
    .sort(([a], [b]) => a - b)
    .map(([from, lines]) =>
      from === frameWidths.min ? lines.join("") : `@media(min-width:${from}px){${lines.join("")}}`,
    )
    .join("");
}
