/** The size of a drawing in px. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/** Below this scale a drawing's words cannot be read, and below the second not even its marks. */
const readable = 0.55;
const visible = 0.34;

/**
 * The drawing of a chart that says most in a small room, and its scale: the narrowest if it can be read whole, else the
 * widest whose marks can be seen whole, else the narrowest, unscaled and cut off at its foot. Undefined where there is
 * no drawing.
 *
 * @param sizes the sizes in which the chart is drawn, the narrowest first
 */
export function fitDrawing(sizes: readonly DrawingSize[], room: DrawingSize) {
  const [narrowest] = sizes;
  if (!narrowest) return undefined;
  const scaleOf = ({ width, height }: DrawingSize) => Math.min(1, room.width / width, room.height / height);
  const isReadable = scaleOf(narrowest) >= readable;
  const fits = isReadable ? narrowest : sizes.findLast((size) => scaleOf(size) >= visible);
  return { size: fits ?? narrowest, scale: fits ? scaleOf(fits) : 1, isCut: fits === undefined };
}
