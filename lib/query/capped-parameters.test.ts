import fc from "fast-check";
import { expect, test } from "vitest";
import { addressLimits } from "@/lib/http/address-limits";
import { cappedParameters } from "./capped-parameters";

test("what is within the limits keeps its order, and is there once", () => {
  const sent = new URLSearchParams("side=b&_q=&side=a&side=b&_sort=-amount");
  expect(cappedParameters(sent).toString()).toBe("side=b&_q=&side=a&_sort=-amount");
});

test("what comes behind a long parameter is still read", () => {
  const sent = new URLSearchParams({ side: "a", _q: "가".repeat(200), _sort: "-amount" });
  expect(cappedParameters(sent).toString()).toBe("side=a&_sort=-amount");
});

test("no query exceeds the limits", () => {
  const pairs = fc.array(fc.tuple(fc.string(), fc.string({ unit: "grapheme", maxLength: 300 })), { maxLength: 300 });
  fc.assert(
    fc.property(pairs, (sent) => {
      const kept = cappedParameters(new URLSearchParams(sent));
      expect(kept.size).toBeLessThanOrEqual(addressLimits.parameters);
      expect(kept.toString().length).toBeLessThanOrEqual(addressLimits.pageQuery);
    }),
  );
});
