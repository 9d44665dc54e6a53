import { expect, test } from "vitest";
import { checkStory } from "./check-story";
import { addRounds } from "./testing/add-rounds";
import { type Broken, cell, copied, inEnglish } from "./testing/broken";
import { draftRow, sampleStory } from "./testing/sample-story";

/** The line on which a row that is added to a file of the sample stands: behind its last one. */
function nextLine(file: string): number {
  return (sampleStory().get(file) ?? "").split("\r\n").length;
}

/** The sample with rounds of its bid, of which some replace another round than the one before them. */
function withRounds(replaces: Readonly<Record<string, string>> = {}) {
  return sampleStory((draft) => {
    addRounds(draft);
    for (const [id, replaced] of Object.entries(replaces)) draftRow(draft, "deals", id).replaces = replaced;
  });
}

test("rounds that replace each other in the order of their dates are no fault", () => {
  expect(checkStory(withRounds()).faults).toEqual([]);
});

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
    "members of each other",
    sampleStory((draft) => {
      draftRow(draft, "entities", "ada-fenn").member_of = "long-ferry;bo-marsh";
      draftRow(draft, "entities", "bo-marsh").member_of = "ada-fenn";
    }),
    "entities.csv",
    2,
    "member_of",
    "goes round in a circle: ada-fenn → bo-marsh → ada-fenn",
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
    "a round that replaces itself",
    cell("deals", "ferry-bid", "replaces", "ferry-bid"),
    "deals.csv",
    2,
    "replaces",
    "goes round in a circle: ferry-bid → ferry-bid",
  ],
  [
    "rounds in a circle",
    withRounds({ "ferry-bid": "third-bid" }),
    "deals.csv",
    2,
    "replaces",
    "goes round in a circle: ferry-bid → third-bid → second-bid → ferry-bid",
  ],
  [
    "a round that replaces nothing known",
    cell("deals", "pier-fund", "replaces", "ferry-bit"),
    "deals.csv",
    5,
    "replaces",
    'no such row in deals.csv: "ferry-bit"',
    "ferry-bid",
  ],
  [
    "a round that is replaced twice",
    withRounds({ "third-bid": "ferry-bid" }),
    "deals.csv",
    10,
    "replaces",
    'is replaced already, on line 7: "ferry-bid"',
  ],
  [
    "a round that is replaced by an earlier one",
    copied("deals", "ferry-bid", { id: "first-bid", date: "2030-01", replaces: "ferry-bid" }),
    "deals.csv",
    7,
    "replaces",
    'is later than the row that replaces it; a later round replaces an earlier one: "ferry-bid"',
  ],
  [
    "a round that is replaced by its own part",
    cell("deals", "pier-part", "replaces", "pier-fund"),
    "deals.csv",
    6,
    "replaces",
    'contains this row by part_of; it cannot be replaced by it: "pier-fund"',
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
    "topic_id + entity_id + as_of",
    'stands already on line 3: "fares + bo-marsh + 2030"',
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
  expect(inEnglish(checkStory(texts).faults)).toEqual([{ file, line, column, message, fix }]);
});
