import { expect, test } from "vitest";
import { checkStory } from "./check-story";
import { type Broken, cell, copied } from "./testing/broken";
import { sampleStory } from "./testing/sample-story";

/** The line on which a row that is added to a file of the sample stands: behind its last one. */
function nextLine(file: string): number {
  return (sampleStory().get(file) ?? "").split("\r\n").length;
}

const badReferences: readonly Broken[] = [
  [
    "an unknown entity",
    cell("events", "ev-bid", "actors", "ada-fenn;bo-march"),
    "events.csv",
    2,
    "actors",
    'no such row in entities.csv: "bo-march"',
    "bo-marsh",
  ],
  [
    "an unknown source",
    cell("cases", "ferry-case", "sources", "gazete-2030#p. 2"),
    "cases.csv",
    2,
    "sources",
    'no such row in sources.csv: "gazete-2030"',
    "gazette-2030",
  ],
  [
    "unnamed where a name is needed",
    cell("claims", "claim-fares", "respondent", "unnamed"),
    "claims.csv",
    2,
    "respondent",
    'no such row in entities.csv: "unnamed"',
  ],
  [
    "a row in itself",
    cell("deals", "pier-part", "part_of", "pier-part"),
    "deals.csv",
    6,
    "part_of",
    "goes round in a circle: pier-part → pier-part",
  ],
  [
    "rows in a circle",
    cell("deals", "pier-fund", "part_of", "pier-part"),
    "deals.csv",
    5,
    "part_of",
    "goes round in a circle: pier-fund → pier-part → pier-fund",
  ],
  [
    "a word in no list",
    cell("deals", "ferry-bid", "status", "refusd"),
    "deals.csv",
    2,
    "status",
    'not in the fixed list deals.status of terms.csv: "refusd"',
    "refused",
  ],
  [
    "a list of no column",
    copied("terms", "deals-kind-bid", { id: "more", list: "deals.kinds" }),
    "terms.csv",
    nextLine("terms.csv"),
    "list",
    'no column has this list: "deals.kinds"',
    "deals.kind",
  ],
  [
    "a side of another story",
    cell("deals", "ferry-bid", "side", "nort"),
    "deals.csv",
    2,
    "side",
    'not in the fixed list of story.json\'s sides, both, neither: "nort"',
    "north",
  ],
  [
    "a note on no column",
    cell("notes", "note-bid", "column", "amout"),
    "notes.csv",
    2,
    "column",
    'not a column of deals: "amout"',
    "amount",
  ],
  [
    "a note on no row",
    cell("notes", "note-bid", "row", "ferry-bud"),
    "notes.csv",
    2,
    "row",
    'no such row in deals.csv: "ferry-bud"',
    "ferry-bid",
  ],
  [
    "a note on no dataset",
    cell("notes", "note-bid-row", "dataset", "deal"),
    "notes.csv",
    3,
    "dataset",
    'not a dataset: "deal"',
    "deals",
  ],
  [
    "an id twice",
    copied("claims", "claim-fares", {}),
    "claims.csv",
    nextLine("claims.csv"),
    "id",
    'stands already on line 2: "claim-fares"',
  ],
  [
    "a natural key twice",
    copied("positions", "fares-bo", { id: "fares-bo-2" }),
    "positions.csv",
    nextLine("positions.csv"),
    "topic_id + person",
    'stands already on line 3: "fares + bo-marsh"',
  ],
  [
    "a date in a natural key twice",
    copied("valuations", "ferry-2030", { id: "again" }),
    "valuations.csv",
    nextLine("valuations.csv"),
    "entity_id + date + basis",
    'stands already on line 2: "long-ferry + 2030 + press"',
  ],
];

test.each(badReferences)("%s gives exactly one fault", (_, texts, file, line, column, message, fix) => {
  expect(checkStory(texts).faults).toEqual([{ file, line, column, message, fix }]);
});
