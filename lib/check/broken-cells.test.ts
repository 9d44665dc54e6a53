import { expect, test } from "vitest";
import { checkStory } from "./check-story";
import { type Broken, cell, cells, inEnglish } from "./testing/broken";

const kebab = "not an id in kebab-case (lower-case letters, digits, single hyphens)";
const oneOf = "not one of exact, about, up_to, at_least, reported";

const badCells: readonly Broken[] = [
  [
    "a wrong number",
    cell("deals", "ferry-bid", "amount", "97.4B"),
    "deals.csv",
    2,
    "amount",
    'not a whole number: "97.4B"',
    "97400000000",
  ],
  [
    "a season",
    cell("deals", "pier-fund", "date", "2025-22"),
    "deals.csv",
    5,
    "date",
    'season codes are not used: "2025-22"',
  ],
  [
    "a day too many",
    cell("events", "ev-bid", "date", "2025-02-30"),
    "events.csv",
    2,
    "date",
    'day does not exist: "2025-02-30"',
  ],
  [
    "one half of a pair",
    cell("rulings", "roll-order", "decided_ko", ""),
    "rulings.csv",
    2,
    "decided_ko",
    "is missing, while decided_en is there; a text stands in both languages",
  ],
  ["a required half", cell("deals", "ferry-bid", "title_ko", ""), "deals.csv", 2, "title_ko", "is missing"],
  ["missing sources", cell("notes", "note-bid", "sources", ""), "notes.csv", 2, "sources", "is missing"],
  [
    "no qualifier",
    cell("deals", "ferry-bid", "amount_qualifier", ""),
    "deals.csv",
    2,
    "amount_qualifier",
    "is missing; amount needs one",
  ],
  [
    "no amount",
    cells("deals", "pier-fund", { amount: "", currency: "" }),
    "deals.csv",
    5,
    "amount_qualifier",
    'qualifies nothing; amount is empty: "up_to"',
  ],
  [
    "an unknown qualifier",
    cell("deals", "pier-fund", "amount_qualifier", "up to"),
    "deals.csv",
    5,
    "amount_qualifier",
    `${oneOf}: "up to"`,
    "up_to",
  ],
  [
    "no currency",
    cell("deals", "ferry-bid", "currency", ""),
    "deals.csv",
    2,
    "currency",
    "is missing; an amount needs its currency",
  ],
  [
    "a currency of nothing",
    cell("deals", "pier-part", "currency_stated", "KRW"),
    "deals.csv",
    6,
    "currency_stated",
    'belongs to no amount: "KRW"',
  ],
  [
    "a printed amount of no source",
    cell("deals", "ferry-bid", "stated_source", ""),
    "deals.csv",
    2,
    "stated_source",
    "is missing, while amount_stated is there",
  ],
  [
    "a source of no printed amount",
    cell("deals", "pier-part", "stated_source", "gazette-2030"),
    "deals.csv",
    6,
    "amount_stated",
    "is missing, while stated_source is there",
  ],
  [
    "a currency in small letters",
    cell("deals", "ferry-bid", "currency", "usd"),
    "deals.csv",
    2,
    "currency",
    'not a currency code of ISO 4217, such as USD or KRW: "usd"',
    "USD",
  ],
  [
    "a currency with two letters turned round",
    cell("deals", "ferry-bid", "currency_stated", "KWR"),
    "deals.csv",
    2,
    "currency_stated",
    'not a currency code of ISO 4217, such as USD or KRW: "KWR"',
    "KRW",
  ],
  [
    "a formula",
    cell("topics", "fares", "title_en", "=1+1"),
    "topics.csv",
    2,
    "title_en",
    'starts like a spreadsheet formula; begin with a word instead: "=1+1"',
  ],
  [
    "an id in capitals",
    cell("claims", "claim-fares", "id", "Claim 1"),
    "claims.csv",
    2,
    "id",
    `${kebab}: "Claim 1"`,
    "claim-1",
  ],
];

test.each(badCells)("%s gives exactly one fault", (_, texts, file, line, column, message, fix) => {
  expect(inEnglish(checkStory(texts).faults)).toEqual([{ file, line, column, message, fix }]);
});
