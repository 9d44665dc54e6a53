/** A part of an embed whose height in px follows from the frame's width in px: constant between a few steps. */
export interface EmbedBlock {
  heightAt(width: number): number;
  /**
   * An element that keeps this room itself, by its CSS selector, where what a font leaves is lost among rules and rows: a
   * cell of a table, for which a height is a minimum, or another part. What a text without one leaves lies at the foot.
   */
  readonly kept?: { readonly selector: string; readonly by: "height" | "min-height" };
}
