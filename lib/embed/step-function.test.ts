import fc from "fast-check";
import { expect, test } from "vitest";
import { stepsOf } from "./step-function";

test("the steps give the function's value at every width", () => {
  const drops = fc.array(fc.record({ at: fc.integer({ min: 280, max: 1200 }), by: fc.integer({ min: 1, max: 99 }) }));
  fc.assert(
    fc.property(drops, (all) => {
      const valueAt = (width: number) => all.reduce((sum, { at, by }) => (width < at ? sum + by : sum), 0);
      const steps = stepsOf(valueAt, 280, 1200);
      for (let width = 280; width <= 1200; width += 1) {
        expect(steps.findLast(({ from }) => from <= width)?.value).toBe(valueAt(width));
      }
      const widths = steps.map(({ from }) => from);
      expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});
