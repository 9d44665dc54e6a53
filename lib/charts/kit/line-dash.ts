/** The dashes by which the lines of one side's entities differ. */
const dashes = ["none", "7 3.5", "2 3", "9 3 2 3"];

/** The dashes of a line, by its index among those of its side. */
export function lineDash(index: number): string {
  return dashes[index % dashes.length] ?? "none";
}
