import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clampPosition, moveInGrid, rangeBetween } from "./move-in-grid";

const size = { rows: 30, columns: 5, page: 10 };
const from = { row: 12, column: 2 };

describe("the arrow keys of a grid", () => {
  test.each([
    ["ArrowUp", false, { row: 11, column: 2 }],
    ["ArrowDown", false, { row: 13, column: 2 }],
    ["ArrowLeft", false, { row: 12, column: 1 }],
    ["ArrowRight", false, { row: 12, column: 3 }],
    ["ArrowDown", true, { row: 29, column: 2 }],
    ["ArrowLeft", true, { row: 12, column: 0 }],
    ["Home", false, { row: 12, column: 0 }],
    ["End", false, { row: 12, column: 4 }],
    ["Home", true, { row: 0, column: 0 }],
    ["End", true, { row: 29, column: 4 }],
    ["PageUp", false, { row: 2, column: 2 }],
    ["PageDown", false, { row: 22, column: 2 }],
  ])("%s, control %s", (key, control, expected) => expect(moveInGrid(from, key, control, size)).toEqual(expected));

  test.each(["a", "Tab", "Enter", "constructor"])("%s does not move", (key) =>
    expect(moveInGrid(from, key, false, size)).toBeUndefined(),
  );

  test("no key leaves the grid", () => {
    const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"];
    const whole = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(
        whole,
        whole,
        fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean())),
        (rows, columns, pressed) => {
          const small = { rows, columns, page: 7 };
          let position = { row: 0, column: 0 };
          for (const [key, control] of pressed) position = moveInGrid(position, key, control, small) ?? position;
          expect(clampPosition(position, small)).toEqual(position);
        },
      ),
    );
  });

  test("a range has its corners in order", () => {
    expect(rangeBetween({ row: 5, column: 1 }, { row: 2, column: 3 })).toEqual({
      from: { row: 2, column: 1 },
      to: { row: 5, column: 3 },
    });
  });
});
