import fc from "fast-check";
import { expect, test } from "vitest";
import { citedAddress } from "./cited-address";

const base = { origin: "https://desk.example", lang: "ko", story: "ferry", edition: "0123456789ab" } as const;

test("an address names the edition, and dates and sums stay readable", () => {
  const parameters = new URLSearchParams({ date: "2019/2023", _sort: "-amount,date" });
  expect(citedAddress({ ...base, page: "deals", parameters })).toBe(
    "https://desk.example/ko/ferry@0123456789ab/deals?date=2019/2023&_sort=-amount,date",
  );
  expect(citedAddress({ ...base, page: "", parameters: new URLSearchParams() })).toBe(
    "https://desk.example/ko/ferry@0123456789ab",
  );
});

test("whatever it queries is read back from it", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }))), (pairs) => {
      const parameters = new URLSearchParams(pairs);
      const { searchParams } = new URL(citedAddress({ ...base, page: "deals", parameters }));
      expect([...searchParams]).toEqual([...parameters]);
    }),
  );
});
