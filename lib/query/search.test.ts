import fc from "fast-check";
import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { storyIndex } from "@/lib/story/story-index";
import { emptyQuery } from "./query";
import { runQuery } from "./run-query";

const story = loadedSample();
const found = (dataset: "deals" | "series" | "events" | "sites", search: string) =>
  runQuery(storyIndex(story, dataset), { ...emptyQuery, search }, "ko").map((row) => row.id);

test.each([
  ["", ["ferry-bid", "pier-fund", "pier-part"]],
  ["FERRY-bid", ["ferry-bid"]],
  ["undisclosed (한국어)", ["pier-part"]],
  ["한국어".normalize("NFD"), ["ferry-bid", "pier-fund", "pier-part"]],
  ["  pier fund ", ["pier-fund", "pier-part"]],
  ["Bo Marsh", []],
  ["ada fenn", ["ferry-bid"]],
  ["refused", ["ferry-bid"]],
  ["남쪽", ["pier-fund", "pier-part"]],
  ["97400000", ["ferry-bid"]],
  ["9740만 달러", ["ferry-bid"]],
  ["up to $5 m", ["pier-fund"]],
  ["최대 500만", ["pier-fund"]],
  ["97.4M", ["ferry-bid"]],
  ["2030-05", ["pier-part"]],
  ["nothing like it", []],
])("a search for %j in deals", (search, ids) => {
  expect(found("deals", search)).toEqual(ids);
});

test.each(["1250.5", '"about 1,250.5 shells"', '"약 1,250.5 shells (한국어)"', "fare"])(
  "a search for %j in measures",
  (search) => {
    expect(found("series", search)).toEqual(["fare-2030"]);
  },
);

test("the name of a row behind an id is found in either language", () => {
  expect(found("events", "Long Ferry")).toEqual([]);
  expect(found("events", "Bid, for all")).toEqual(["ev-bid"]);
  expect(found("events", "bo marsh (한국어)")).toEqual(["ev-bid"]);
});

test.each([
  ["words anywhere in a row", "bid ada", ["ferry-bid"]],
  ["words in any order", "fund north", []],
  ["a text in quotation marks", '"pier fund"', ["pier-fund", "pier-part"]],
  ["a text in quotation marks, as it is", '"fund pier"', []],
  ["a quotation mark that is not closed", 'part "of the pi', ["pier-part"]],
  ["a word that follows a quotation at once, whole", '"ferry"xbid', []],
  ["a word that follows a quotation at once", '"ferry"bid', ["ferry-bid"]],
  ["quotation marks around nothing", '""', ["ferry-bid", "pier-fund", "pier-part"]],
  ["initial consonants of a word", "ㅎㄱㅇ", ["ferry-bid", "pier-fund", "pier-part"]],
  ["initial consonants of a side", "ㄴㅉ", ["pier-fund", "pier-part"]],
  ["initial consonants and a syllable", "남ㅉ", ["pier-fund", "pier-part"]],
  ["consonants that nothing begins with", "ㅋㅋ", []],
  ["consonants with a vowel that is not there", "너ㅉ", []],
  ["conjoining consonants", "\u1102\u110d", ["pier-fund", "pier-part"]],
  ["full-width letters and a full-width space", "ＦＥＲＲＹ　ｂｉｄ", ["ferry-bid"]],
  ["a full-width number with its unit", "＄９７．４ｍ", ["ferry-bid"]],
  ["half-width consonants", "\uffa4\uffb9", ["pier-fund", "pier-part"]],
  ["a ligature", "\ufb01er", []],
  ["a syllable that is being composed", "남쪼", ["pier-fund", "pier-part"]],
  ["a syllable whose final consonant begins the next", "하국", []],
  ["a syllable that has not got its final consonant", "하", ["ferry-bid", "pier-fund", "pier-part"]],
  ["a final consonant behind a complete syllable", "한국ㅇ", ["ferry-bid", "pier-fund", "pier-part"]],
  ["a composed syllable in the middle", "한구 ferry", []],
  ["a composed syllable in quotation marks", '"한구"', []],
  ["a composed syllable behind a quotation mark that is not closed", '"한구', ["ferry-bid", "pier-fund", "pier-part"]],
  ["a number", "97,400,000", ["ferry-bid"]],
  ["a number with its unit", "97.4 million", ["ferry-bid"]],
  ["a number with its unit and currency", "US$97.4m", ["ferry-bid"]],
  ["a number with its Korean unit", "9740만", ["ferry-bid"]],
  ["a number of another unit", "0.974억 달러", ["ferry-bid"]],
  ["a number in another currency", "9740만 원", []],
  ["two numbers", "97.4m 1410억", ["ferry-bid"]],
  ["a number beside a word", "$5m south", ["pier-fund"]],
  ["a day as readers see it", "10 February 2030", ["ferry-bid"]],
  ["a Korean month", "2030년 2월", ["ferry-bid"]],
])("%s: %j", (_what, search, ids) => {
  expect(found("deals", search)).toEqual(ids);
});

test("a number that is no money is found in any form", () => {
  expect(found("sites", "0.012k")).toEqual(["east-pier"]);
  expect(found("sites", "12 MW")).toEqual(["east-pier"]);
  expect(found("sites", "-1.50")).toEqual(["east-pier"]);
  expect(found("sites", "$12")).toEqual([]);
});

test("anything may be searched for, and finds the same in whatever form it is composed", () => {
  const pieces = fc.constantFrom(
    "나",
    "룻",
    "ㄴ",
    "ㄳ",
    "\u1102",
    "\u11ab",
    '"',
    "“",
    " ",
    "\n",
    "$",
    "5",
    "97.4",
    "억",
    "million",
    "e\u0301",
    "(",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.array(pieces, { maxLength: 8 }).map((each) => each.join("")),
  );
  const property = fc.property(text, (search) => {
    expect(found("deals", search.normalize("NFD"))).toEqual(found("deals", search));
  });
  fc.assert(property, { seed: 77, numRuns: 1000 });
});
