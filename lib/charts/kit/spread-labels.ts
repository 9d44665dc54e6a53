/**
 * Sets labels below each other without overlap, each as close as can be to where it wants to stand: labels that would
 * overlap form a block, which stands where its labels want to stand on average.
 *
 * @param labels from the top, each with the top it wants and its height with the space below it, in px
 * @param bounds within which they stand, in px; when there is not enough room they reach below the bottom
 * @returns the tops, in the same order
 */
export function spreadLabels(
  labels: readonly { readonly wanted: number; readonly height: number }[],
  [top, bottom]: readonly [top: number, bottom: number],
): readonly number[] {
  interface Block {
    readonly wishes: readonly number[];
    readonly heights: readonly number[];
  }
  const heightOf = ({ heights }: Block) => heights.reduce((sum, height) => sum + height, 0);
  const topOf = (block: Block) => {
    const mean = block.wishes.reduce((sum, wish) => sum + wish, 0) / block.wishes.length;
    return Math.max(top, Math.min(bottom - heightOf(block), mean));
  };
  const blocks: Block[] = [];
  for (const { wanted, height } of labels) {
    let block: Block = { wishes: [wanted], heights: [height] };
    for (let above = blocks.at(-1); above && topOf(above) + heightOf(above) > topOf(block); above = blocks.at(-1)) {
      const offset = heightOf(above);
      block = {
        wishes: [...above.wishes, ...block.wishes.map((wish) => wish - offset)],
        heights: [...above.heights, ...block.heights],
      };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => {
    let y = topOf(block);
    return block.heights.map((height) => {
      const own = y;
      y += height;
      return own;
    });
  });
}
