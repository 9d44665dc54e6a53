import { describe, expect, test } from "vitest";
import { isFree, isWithin, lineTouches, nearestPoint } from "./box";
import { labelPlace } from "./label-place";

const box = { x: 10, y: 10, width: 10, height: 10 };

test("a box is free when it keeps the gap on every side", () => {
  expect(isFree({ x: 24, y: 10, width: 5, height: 5 }, [box], 4)).toBe(true);
  expect(isFree({ x: 23, y: 10, width: 5, height: 5 }, [box], 4)).toBe(false);
  expect(isFree({ x: 0, y: 0, width: 5, height: 5 }, [box], 4)).toBe(true);
});

describe("a line touches a box", () => {
  test.each([
    [{ x: 0, y: 15 }, { x: 30, y: 15 }, true],
    [{ x: 15, y: 0 }, { x: 15, y: 30 }, true],
    [{ x: 0, y: 0 }, { x: 30, y: 30 }, true],
    [{ x: 12, y: 12 }, { x: 18, y: 18 }, true],
    [{ x: 0, y: 15 }, { x: 9, y: 15 }, false],
    [{ x: 0, y: 12 }, { x: 12, y: 0 }, false],
    [{ x: 0, y: 9 }, { x: 30, y: 9 }, false],
  ])("%o to %o: %s", (from, to, touches) => {
    expect(lineTouches(from, to, box)).toBe(touches);
  });
});

describe("a label", () => {
  const bounds = { x: 0, y: 0, width: 200, height: 200 };
  const mark = { x: 100, y: 100 };
  const own = { x: 95, y: 95, width: 10, height: 10 };

  test("is close to its mark, beside it and within the bounds", () => {
    const found = labelPlace(mark, [{ width: 60, height: 20 }], [own], bounds);
    expect(found && isFree(found.box, [own], 4) && isWithin(found.box, bounds)).toBe(true);
    expect(found && Math.abs(found.box.y + 10 - mark.y)).toBeLessThan(30);
  });

  test("takes a smaller form where the first does not fit", () => {
    const walls = [
      { x: 0, y: 0, width: 200, height: 70 },
      { x: 0, y: 130, width: 200, height: 70 },
    ];
    const sizes = [
      { width: 60, height: 80 },
      { width: 60, height: 20 },
    ];
    expect(labelPlace(mark, sizes, [own, ...walls], bounds)?.size).toBe(1);
  });

  test("is further away rather than behind a line", () => {
    const wall = { x: 85, y: 85, width: 30, height: 1 };
    const floor = { x: 0, y: 106, width: 200, height: 94 };
    const found = (crossing: number) =>
      labelPlace(mark, [{ width: 40, height: 40 }], [own, wall, floor], bounds, { crossing });
    const leadsThroughWall = (label: ReturnType<typeof found>) =>
      label !== null && lineTouches(mark, nearestPoint(label.box, mark), wall);
    expect(leadsThroughWall(found(0))).toBe(true);
    expect(leadsThroughWall(found(60))).toBe(false);
  });

  test("is left out where nothing is free", () => {
    expect(labelPlace(mark, [{ width: 60, height: 20 }], [bounds], bounds)).toBeNull();
  });
});
