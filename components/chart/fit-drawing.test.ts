import { expect, test } from "vitest";
import { fitDrawing } from "./fit-drawing";

const room = { width: 280, height: 240 };
const fitted = (narrow: number, wide: number) =>
  fitDrawing(
    [
      { width: 280, height: narrow },
      { width: 560, height: narrow },
      { width: 800, height: wide },
    ],
    room,
  );

test.each([
  ["a drawing that fits is shown as it is", 200, 400, 280, 1, false],
  ["a taller one is scaled as far as its words can be read", 400, 400, 280, 0.6, false],
  ["of one that is taller still the widest is shown whole", 1000, 480, 800, 0.35, false],
  ["a long list is cut off at its foot", 1600, 900, 280, 1, true],
])("%s", (_, narrow, wide, width, scale, isCut) => {
  const drawing = fitted(narrow, wide);
  expect(drawing?.size.width).toBe(width);
  expect(drawing?.scale).toBeCloseTo(scale, 5);
  expect(drawing?.isCut).toBe(isCut);
});

test("without a drawing there is nothing to fit", () => expect(fitDrawing([], room)).toBeUndefined());
