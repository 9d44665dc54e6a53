import fc from "fast-check";
import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import { roundNumbers, tidySvg } from "./tidy-svg";

describe("tidySvg", () => {
  it("leaves out the library's classes and what a shape has no use for, and keeps ours", () => {
    const markup =
      '<svg width="300" class="recharts-surface"><path data-mark="a" x="1" y="2" width="3" height="4" radius="0" class="recharts-rectangle" d="M 1.26,20 h 100 v 14 h -100 Z" fill="none"></path><circle cx="4.04" cy="4" r="3" class="recharts-dot"></circle><g class="own"></g></svg>';
    expect(tidySvg(markup)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="300"><path data-mark="a" d="M1.3,20h100v14H1.3Z" fill="none"/><circle cx="4" cy="4" r="3"/><g class="own"></g></svg>',
    );
  });

  it("leaves texts as they are, numbers and apostrophes too, and drops what XML forbids", () => {
    const markup =
      '<svg><text x="1.234">It&#x27;s 1.2345 &lt;path x="9"&gt; &amp;\u0007 x=&quot;2.345&quot;</text></svg>';
    const tidy = tidySvg(markup);
    expect(tidy).toContain('<text x="1.2">');
    const text = new DOMParser().parseFromString(tidy, "image/svg+xml").querySelector("text")?.textContent;
    expect(text).toBe('It\'s 1.2345 <path x="9"> & x="2.345"');
  });
});

describe("roundNumbers", () => {
  it("moves no coordinate by more than a twentieth of a px, whatever is between the numbers", () => {
    const number = fc.double({ min: -3000, max: 3000, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(",", " ", " L ", "h"),
        (all, between) => {
          const read =
            roundNumbers(all.join(between))
              .match(/-?\d+(?:\.\d+)?/g)
              ?.map(Number) ?? [];
          expect(read).toHaveLength(all.length);
          for (const [index, value] of read.entries()) expect(Math.abs(value - (all[index] ?? 0))).toBeLessThan(0.0501);
        },
      ),
    );
  });
});
