import { describe, expect, test } from "vitest";
import { toggleValue } from "./toggle-value";
import { changeParameters } from "./use-address";

const after = (search: string, ...values: readonly string[]) =>
  values
    .reduce(
      (parameters, value) => changeParameters(parameters, toggleValue("kind", value)),
      new URLSearchParams(search),
    )
    .toString();

describe("toggleValue", () => {
  test.each([
    ["", ["loan"], "kind=loan"],
    ["kind=loan", ["bid"], "kind=loan&kind=bid"],
    ["kind=loan&kind=bid", ["loan"], "kind=bid"],
    ["kind__eq=loan", ["bid"], "kind=loan&kind=bid"],
    ["kind__eq=loan&status=open", ["loan"], "status=open"],
    ["_next=abc", ["loan"], "kind=loan"],
    ["", ["loan", "bid"], "kind=loan&kind=bid"],
  ])("of %j, %j chosen or chosen no longer give %j", (search, values, expected) =>
    expect(after(search, ...values)).toBe(expected),
  );
});
