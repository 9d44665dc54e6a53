import { expect, test } from "vitest";
import { outline, outlineKinds } from "./outline";
import file from "./outline.json" with { type: "json" };
import { outlinePaths } from "./outline-paths";
import { projectionOf } from "./projection";

test("the file names its source and is a few pages of numbers", () => {
  expect(file.source).toMatch(/public domain/i);
  expect(JSON.stringify(file).length).toBeLessThan(30_000);
});

test.each(outlineKinds)("every line of the %s has two points or more, all on the globe", (kind) => {
  const lines = outline(kind);
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    expect(line.length).toBeGreaterThan(1);
    for (const { longitude, latitude } of line) {
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
    }
  }
});

test("only what lies in a box is drawn of it, and nothing of an empty ocean", () => {
  const box = { x: 0, y: 0, width: 300, height: 300 };
  const kindsAt = (longitude: number, latitude: number) =>
    outlinePaths(projectionOf([{ longitude, latitude }], box), box).map(({ kind }) => kind);
  expect(kindsAt(-95, 40)).toEqual([...outlineKinds]);
  expect(kindsAt(-140, 0)).toEqual([]);
  for (const { d } of outlinePaths(projectionOf([{ longitude: 10, latitude: 50 }], box), box))
    for (const [, x, y] of d.matchAll(/M(-?\d+),(-?\d+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeLessThanOrEqual(300);
    }
});
