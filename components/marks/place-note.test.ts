import { expect, test, vi } from "vitest";
import { placeNote } from "./place-note";

/** A box as the browser measures it. */
function box(x: number, y: number, width: number, height: number): DOMRect {
  const sides = { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
  return { ...sides, toJSON: () => sides };
}

/** Where a note of 100 × 50 px is put, in a figure of 600 × 300 px. */
function placed(mark: DOMRect, own: readonly DOMRect[], others: readonly DOMRect[]) {
  vi.stubGlobal("innerWidth", 600);
  vi.stubGlobal("innerHeight", 300);
  const style = { transform: "" };
  const note = { style, getBoundingClientRect: () => box(0, 0, 100, 50) };
  placeNote(note, { mark, figure: box(0, 0, 600, 300), own, others });
  vi.unstubAllGlobals();
  return style.transform;
}

const dot = box(290, 100, 20, 20);

test.each([
  ["below a mark that stands alone", [dot], [], "translate(250px,128px)"],
  ["above it where something is drawn below", [dot], [box(250, 130, 100, 20)], "translate(250px,42px)"],
  [
    "beside it where there is something above and below",
    [dot],
    [box(250, 140, 100, 20), box(250, 60, 100, 20)],
    "translate(318px,85px)",
  ],
  [
    "behind the words of its own row",
    [dot, box(320, 100, 80, 20)],
    [box(0, 130, 350, 20), box(0, 60, 350, 20)],
    "translate(408px,85px)",
  ],
  [
    "at the end of the row where rows above and below are long",
    [dot],
    [box(0, 130, 450, 20), box(0, 70, 450, 20)],
    "translate(500px,85px)",
  ],
])("the note is %s", (_, own, others, transform) => expect(placed(dot, own, others)).toBe(transform));

test("a note never leaves its figure", () => {
  const corner = box(590, 290, 10, 10);
  expect(placed(corner, [corner], [])).toBe("translate(500px,232px)");
});
