import { expect, test } from "vitest";
import { qualifiers } from "./qualifier";

test("the qualifiers are the five ids that data files use", () => {
  expect(qualifiers).toEqual(["exact", "about", "up_to", "at_least", "reported"]);
});
