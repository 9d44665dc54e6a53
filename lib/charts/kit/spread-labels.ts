/** A label of a column, in px: the top that suits it best, and its height with the space below it. */
interface SpreadLabel {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Spreads labels in a column so that none overlap and each is as near as possible to the top that it wants. Labels that
 * would overlap form a block, whose top is the mean of what suits its labels.
 *
 * @param labels from the top down
 * @param bounds top and bottom of the column in px; labels that do not fit reach below the bottom
 * @returns the labels' tops, in the same order
 */
export function spreadLabels(
  labels: readonly SpreadLabel[],
  [top, bottom]: readonly [top: number, bottom: number],
): readonly number[] {
  const heightOf = (block: readonly SpreadLabel[]) => block.reduce((sum, { height }) => sum + height, 0);
  const topOf = (block: readonly SpreadLabel[]) => {
    const mean = block.reduce((sum, { wanted }) => sum + wanted, 0) / block.length;
    return Math.max(top, Math.min(bottom - heightOf(block), mean));
  };
  // In a block, `wanted` is the top of the whole block that suits the label best.
  const blocks: SpreadLabel[][] = [];
  for (const label of labels) {
    let block = [label];
    for (let above = blocks.at(-1); above && topOf(above) + heightOf(above) > topOf(block); above = blocks.at(-1)) {
      const offset = heightOf(above);
      block = [...above, ...block.map(({ wanted, height }) => ({ wanted: wanted - offset, height }))];
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => block.map((_, index) => topOf(block) + heightOf(block.slice(0, index))));
}
