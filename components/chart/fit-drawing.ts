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
 * widest if its marks can be seen whole, else the narrowest, unscaled and cut off at its foot. Undefined where there is
 * no drawing.
 *
 * @param sizes the sizes in which the chart is drawn, the narrowest first
 */
export function fitDrawing(sizes: readonly DrawingSize[], room: DrawingSize) {
  const [narrowest] = sizes;
  const widest = sizes.at(-1);
  if (!narrowest || !widest) return undefined;
  const scaleOf = ({ width, height }: DrawingSize) => Math.min(1, room.width / width, room.height / height);
  const fits = [
    { size: narrowest, scale: scaleOf(narrowest), least: readable },
    { size: widest, scale: scaleOf(widest), least: visible },
  ].find(({ scale, least }) => scale >= least);
  return { size: fits?.size ?? narrowest, scale: fits?.scale ?? 1, isCut: fits === undefined };
}
