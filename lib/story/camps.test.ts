import fc from "fast-check";
import { expect, test } from "vitest";
import { campsOf } from "./camps";

const sides = [
  { id: "north", entity: "hill" },
  { id: "south", entity: "league" },
];

function campOf(id: string, ...entities: [id: string, side: string, ...memberOf: string[]][]) {
  const rows = entities.map(([own, side, ...memberOf]) => ({ id: own, side, memberOf }));
  return campsOf(sides, [{ id: "hill", side: "north", memberOf: [] }, ...rows]).get(id);
}

test("a side's own entity belongs to it, whatever else it is a member of", () => {
  expect(campOf("hill")).toBe("north");
  expect(campOf("league", ["league", "neither", "hill"])).toBe("south");
});

test("a member belongs to the side of what it is a member of, at any depth, before its own side counts", () => {
  expect(campOf("dee", ["league", "south"], ["dee", "north", "league"])).toBe("south");
  expect(campOf("dee", ["league", "south"], ["club", "neither", "league"], ["dee", "neither", "club"])).toBe("south");
  expect(campOf("dee", ["club", "south"], ["dee", "neither", "club"])).toBe("south");
});

test("who is a member of neither belongs to its own side, if that is one of the two", () => {
  expect(campOf("dee", ["dee", "south"])).toBe("south");
  expect(campOf("dee", ["club", "neither"], ["dee", "south", "club"])).toBe("south");
  expect(["both", "neither", "elsewhere"].map((side) => campOf("dee", ["dee", side]))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(campOf("nobody")).toBeUndefined();
});

test("whatever is a member of whatever, also in circles, each is found once and on one of the two sides", () => {
  const ids = ["hill", "league", "a", "b", "c", "d"];
  const entity = fc.record({
    side: fc.constantFrom("north", "south", "both", "neither"),
    memberOf: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
  });
  const property = fc.property(fc.tuple(...ids.map(() => entity)), (entities) => {
    const rows = entities.map((each, index) => ({ id: ids[index] ?? "", ...each }));
    const camps = campsOf(sides, rows);
    expect(camps.get("hill")).toBe("north");
    expect(camps.get("league")).toBe("south");
    for (const { id, side, memberOf } of rows) {
      const camp = camps.get(id);
      const isFree = id !== "hill" && id !== "league" && memberOf.length === 0;
      if (isFree) expect(camp).toBe(sides.find((each) => each.id === side)?.id);
      if (side === "north" || side === "south") expect(camp).toBeDefined();
    }
  });
  fc.assert(property, { seed: 13 });
});
