/** Between a mark and its note, in px. */
const gap = 8;

/** What is covered of the mark's own row counts as much as this many times the same of another. */
const ownWeight = 4;

/** What is needed of the note's element. */
interface NoteBox {
  readonly style: { transform: string };
  getBoundingClientRect(): DOMRect;
}

/** Boxes in px of the window. */
interface Surroundings {
  /** The mark that is pointed at, and the figure that holds the drawing. */
  readonly mark: DOMRect;
  readonly figure: DOMRect;
  /** All that is drawn of the mark's row, and of the others. */
  readonly own: readonly DOMRect[];
  readonly others: readonly DOMRect[];
}

/**
 * Puts the note of a mark below it, above it, beside it or at the end of its row, wherever it covers least of what is
 * drawn, always within the figure: it never adds height.
 */
export function placeNote(note: NoteBox, { mark, figure, own, others }: Surroundings): void {
  note.style.transform = "";
  const { left, top, width, height } = note.getBoundingClientRect();
  const right = Math.min(figure.right, innerWidth) - width;
  const bottom = Math.min(figure.bottom, innerHeight) - height;
  const middle = (mark.left + mark.right - width) / 2;
  const centre = (mark.top + mark.bottom - height) / 2;
  const places = [
    [middle, mark.bottom + gap],
    [middle, mark.top - gap - height],
    [Math.max(...own.map((box) => box.right)) + gap, centre],
    [Math.min(...own.map((box) => box.left)) - gap - width, centre],
    [right, centre],
  ].map(([x = 0, y = 0]) => {
    const place = { x: Math.max(figure.left, Math.min(x, right)), y: Math.max(figure.top, Math.min(y, bottom)) };
    const covered = (box: DOMRect) =>
      Math.max(0, Math.min(box.right, place.x + width) - Math.max(box.left, place.x)) *
      Math.max(0, Math.min(box.bottom, place.y + height) - Math.max(box.top, place.y));
    const sumOf = (boxes: readonly DOMRect[]) => boxes.reduce((sum, box) => sum + covered(box), 0);
    return { ...place, covers: sumOf(others) + ownWeight * sumOf(own) };
  });
  const best = places.reduce((least, place) => (place.covers < least.covers ? place : least));
  note.style.transform = `translate(${best.x - left}px,${best.y - top}px)`;
}
