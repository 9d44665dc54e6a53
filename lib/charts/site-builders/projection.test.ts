import { expect, test } from "vitest";
import { projectionOf } from "./projection";

const box = { x: 100, y: 50, width: 400, height: 300 };

test("a single place stands in the middle, with ten degrees of latitude on either side", () => {
  const at = { longitude: 17, latitude: 60 };
  const project = projectionOf([at], box);
  expect(project(at)).toEqual({ x: 300, y: 200 });
  expect(project({ longitude: 17, latitude: 70 }).y).toBeCloseTo(50);
  expect(project({ longitude: 37, latitude: 60 }).x).toBeCloseTo(450);
});

test("of several places all keep their distance from the edges, north up and east to the right", () => {
  const [west, east] = [
    { longitude: -100, latitude: 20 },
    { longitude: 40, latitude: 60 },
  ];
  const project = projectionOf([west, east], box);
  const [left, right] = [project(west), project(east)];
  expect(left.x).toBeCloseTo(156);
  expect(right.x).toBeCloseTo(444);
  expect(right.y).toBeLessThan(left.y);
});
