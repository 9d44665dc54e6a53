import { expect, test } from "vitest";
import { drawingCounts } from "./drawing";
import { warmDrawings } from "./warm-drawings";

test("draws every chart once, and nothing the second time", async () => {
  await warmDrawings();
  const { drawn } = drawingCounts();
  expect(drawn).toBeGreaterThan(20);
  await warmDrawings();
  expect(drawingCounts().drawn).toBe(drawn);
}, 120_000);
