import { expect, test } from "vitest";
import { checkStory } from "./check-story";
import { type Broken, cell, inEnglish } from "./testing/broken";

const unpaid = "not more than zero; if the amount was not disclosed, leave the cell empty";
const year = "year out of range; it lies between 1000 and 2100";
const tooLong = (count: string, most: string) =>
  `has ${count} characters, where at most ${most} are allowed; shorten it`;
const million = "a".repeat(1_000_000);

const badValues: readonly Broken[] = [
  ["no amount as zero", cell("deals", "ferry-bid", "amount", "0"), "deals.csv", 2, "amount", `${unpaid}: "0"`],
  ["a negative amount", cell("deals", "ferry-bid", "amount", "-5"), "deals.csv", 2, "amount", `${unpaid}: "-5"`],
  [
    "a printed amount of zero",
    cell("deals", "ferry-bid", "amount_stated", "0"),
    "deals.csv",
    2,
    "amount_stated",
    `${unpaid}: "0"`,
  ],
  [
    "a negative valuation",
    cell("valuations", "ferry-2030", "valuation", "-120"),
    "valuations.csv",
    2,
    "valuation",
    `${unpaid}: "-120"`,
  ],
  [
    "a capacity of zero",
    cell("sites", "east-pier", "capacity", "0"),
    "sites.csv",
    2,
    "capacity",
    'not more than zero: "0"',
  ],
  [
    "a rate of zero",
    cell("exchange_rates", "krw-2030-02", "per_usd", "0.0000"),
    "exchange_rates.csv",
    2,
    "per_usd",
    'not more than zero: "0.0000"',
  ],
  [
    "a negative place",
    cell("topics", "fares", "order", "-1"),
    "topics.csv",
    2,
    "order",
    'not between 0 and 9999: "-1"',
  ],
  [
    "a latitude",
    cell("sites", "east-pier", "latitude", "91"),
    "sites.csv",
    2,
    "latitude",
    'not between -90 and 90: "91"',
  ],
  [
    "a longitude",
    cell("sites", "east-pier", "longitude", "-180.01"),
    "sites.csv",
    2,
    "longitude",
    'not between -180 and 180: "-180.01"',
  ],
  [
    "half a location",
    cell("sites", "east-pier", "longitude", ""),
    "sites.csv",
    2,
    "longitude",
    "is missing, while latitude is there",
  ],
  ["a year of zeros", cell("events", "ev-bid", "date", "0000"), "events.csv", 2, "date", `${year}: "0000"`],
  ["a year of nines", cell("deals", "pier-fund", "date", "9999"), "deals.csv", 5, "date", `${year}: "9999"`],
  [
    "an end in a year of nines",
    cell("deals", "pier-part", "date", "2030/9999"),
    "deals.csv",
    6,
    "date",
    `${year}: "2030/9999"`,
  ],
  [
    "two digits for four",
    cell("sources", "court-roll", "published", "0030-03-04"),
    "sources.csv",
    3,
    "published",
    `${year}: "0030-03-04"`,
  ],
  [
    "a text turned round",
    cell("events", "ev-bid", "title_en", "The \u202ebid"),
    "events.csv",
    2,
    "title_en",
    'holds an invisible character (U+202E); remove it: "The \u202ebid"',
    "The bid",
  ],
  [
    "an isolate in a publisher",
    cell("sources", "court-roll", "publisher", "River\u2066 Court"),
    "sources.csv",
    3,
    "publisher",
    'holds an invisible character (U+2066); remove it: "River\u2066 Court"',
    "River Court",
  ],
  [
    "a blank that is a letter",
    cell("topics", "fares", "title_ko", "\u3164"),
    "topics.csv",
    2,
    "title_ko",
    'holds an invisible character (U+3164); remove it: "\u3164"',
  ],
  [
    "a place in a source turned round",
    cell("cases", "ferry-case", "sources", "court-roll#\u202e2"),
    "cases.csv",
    2,
    "sources",
    'item 1 is a place in a source that holds an invisible character (U+202E); remove it: "court-roll#\u202e2"',
    "court-roll#2",
  ],
  [
    "a title on two lines",
    cell("events", "ev-bid", "title_en", "The\r\nbid"),
    "events.csv",
    2,
    "title_en",
    'holds a line break; write it on one line: "The\\r\\nbid"',
    "The bid",
  ],
  [
    "a name with a line separator",
    cell("entities", "ada-fenn", "name_en", "Ada\u2028Fenn"),
    "entities.csv",
    2,
    "name_en",
    'holds a line break; write it on one line: "Ada\u2028Fenn"',
    "Ada Fenn",
  ],
  [
    "a label with a paragraph separator",
    cell("terms", "deals-kind-bid", "label_ko", "제안\u2029서"),
    "terms.csv",
    7,
    "label_ko",
    'holds a line break; write it on one line: "제안\u2029서"',
    "제안 서",
  ],
  [
    "a line separator in a summary",
    cell("deals", "pier-fund", "summary_en", "A\u2028pledge"),
    "deals.csv",
    5,
    "summary_en",
    'holds an invisible character (U+2028); remove it: "A\u2028pledge"',
    "A\npledge",
  ],
  [
    "a note of a million characters",
    cell("notes", "note-bid", "text_en", million),
    "notes.csv",
    2,
    "text_en",
    `${tooLong("1,000,000", "5,000")}: "${million}"`,
  ],
  [
    "an id of a million characters",
    cell("claims", "claim-fares", "id", million),
    "claims.csv",
    2,
    "id",
    `${tooLong("1,000,000", "5,000")}: "${million}"`,
  ],
  [
    "a title of a page",
    cell("events", "ev-bid", "title_en", "a".repeat(301)),
    "events.csv",
    2,
    "title_en",
    `${tooLong("301", "300")}: "${"a".repeat(301)}"`,
  ],
];

test.each(badValues)("%s gives exactly one fault", (_, texts, file, line, column, message, fix) => {
  expect(inEnglish(checkStory(texts).faults)).toEqual([{ file, line, column, message, fix }]);
});

test.each([
  ["a joiner where a language needs it", cell("entities", "ada-fenn", "name_en", "نامه\u200cای")],
  ["an emoji of several people", cell("events", "ev-bid", "summary_en", "👩\u200d🚀")],
  ["line breaks in a summary", cell("events", "ev-bid", "summary_en", "One\nTwo\r\nThree")],
  ["the pole", cell("sites", "east-pier", "latitude", "-90")],
  ["the first and the last year", cell("deals", "pier-fund", "date", "1000/2100")],
])("%s is no fault", (_, texts) => expect(checkStory(texts).faults).toEqual([]));
