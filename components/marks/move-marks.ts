/** How long marks travel, in ms. */
const duration = 250;

/** The boxes of a drawing's marks by row, in px from the drawing's corner; a row may have several marks. */
type MarkPlaces = ReadonlyMap<string, readonly DOMRect[]>;

/** Lets the marks of a drawing leave; see `leavePlaces`. */
export type LeavePlaces = typeof leavePlaces;

/**
 * Remembers where the marks of a drawing stand.
 *
 * @returns lets the marks of what has taken its place, or of the same drawing once it has changed, travel from there to
 * where they stand, bars to their new lengths too; those that are new appear. Whoever prefers less motion sees the new
 * state at once.
 */
export function leavePlaces(drawing: Element): (to: Element) => void {
  const before = markPlaces(drawing);
  return (to) => moveMarks(to, before);
}

/** Where the marks of a drawing stand now. */
function markPlaces(drawing: Element): MarkPlaces {
  const corner = drawing.getBoundingClientRect();
  return new Map(
    [...seenMarks(drawing)].map(([id, marks]) => [
      id,
      marks.map((mark) => {
        const { x, y, width, height } = shapeOf(mark).getBoundingClientRect();
        return new DOMRect(x - corner.x, y - corner.y, width, height);
      }),
    ]),
  );
}

function moveMarks(drawing: Element, before: MarkPlaces): void {
  if (before.size === 0 || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const now = markPlaces(drawing);
  for (const [id, marks] of seenMarks(drawing)) {
    for (const [index, mark] of marks.entries()) {
      const from = before.get(id)?.[index];
      const to = now.get(id)?.[index];
      if (!to) continue;
      if (from) mark.animate([startOf(mark, from, to), { translate: "0 0", scale: "1" }], { duration, easing: "ease" });
      else mark.animate([{ opacity: 0 }, { opacity: 1 }], { duration });
    }
  }
}

/** The shape of a mark, by which it travels: the words beside it may be others now. */
function shapeOf(mark: SVGGraphicsElement): SVGGraphicsElement {
  return mark.querySelector<SVGGraphicsElement>("path, circle, rect, polygon, line") ?? mark;
}

/** The key frame that puts a mark where it stood: a bar is stretched to its old length, other marks keep their form. */
function startOf(mark: SVGGraphicsElement, from: DOMRect, to: DOMRect): Keyframe {
  // In the drawing's own units, which a page may show larger or smaller.
  const shown = mark.getScreenCTM()?.a || 1;
  const isBar = mark instanceof SVGPathElement;
  const shift = isBar
    ? [from.x - to.x, from.y - to.y]
    : [from.x - to.x + (from.width - to.width) / 2, from.y - to.y + (from.height - to.height) / 2];
  const stretch = isBar && to.width > 0 && to.height > 0 ? `${from.width / to.width} ${from.height / to.height}` : "1";
  return {
    translate: shift.map((px) => `${px / shown}px`).join(" "),
    scale: stretch,
    transformBox: "fill-box",
    transformOrigin: "0 0",
  };
}

function seenMarks(drawing: Element): ReadonlyMap<string, readonly SVGGraphicsElement[]> {
  const marks = new Map<string, SVGGraphicsElement[]>();
  for (const mark of drawing.querySelectorAll<SVGGraphicsElement>("svg [data-mark]")) {
    if (mark.getClientRects().length === 0) continue;
    const id = mark.dataset.mark ?? "";
    marks.set(id, [...(marks.get(id) ?? []), mark]);
  }
  return marks;
}
