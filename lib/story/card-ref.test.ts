import fc from "fast-check";
import { expect, test } from "vitest";
import { cardFile, cardPath } from "@/lib/card/card-address";
import { cardQuery, isSameCard, readCardRef, withoutCard } from "./card-ref";

const names = fc.stringMatching(/^[a-z][a-z0-9_-]{0,20}$/);

test("an address opens the card that it was written for, whatever precedes it", () => {
  fc.assert(
    fc.property(names, fc.option(names), fc.webQueryParameters(), (row, column, before) => {
      const rest = withoutCard(new URLSearchParams(before));
      const parameters = new URLSearchParams(`${rest}&${cardQuery({ row, column })}`);
      const ref = { dataset: "deals", row, column };
      expect(isSameCard(readCardRef(parameters, "deals"), ref)).toBe(true);
      expect(readCardRef(withoutCard(parameters), "deals")).toBeNull();
    }),
  );
});

test("a column without a row opens nothing, an empty row neither", () => {
  expect(readCardRef(new URLSearchParams("_v_col=amount"), "deals")).toBeNull();
  expect(readCardRef(new URLSearchParams("_v_row=&_v_col=amount"), "deals")).toBeNull();
});

test("a card is at its dataset's page, and in the API at its row", () => {
  const ref = { dataset: "events", row: "ev-bid", column: null };
  expect(cardPath("ko", "ferry", ref)).toBe("/ko/ferry/chronology?_v_row=ev-bid");
  expect(cardPath("en", "ferry", { ...ref, dataset: "terms", column: "word" })).toBe(
    "/en/ferry/data/terms?_v_row=ev-bid&_v_col=word",
  );
  expect(cardFile("en", "ferry", { ...ref, column: "date" })).toBe(
    "/api/v1/ferry/events/ev-bid/card.json?_labels=en&_col=date",
  );
});
