import { expect, test } from "vitest";
import { checkStory } from "./check-story";
import { type Broken, inEnglish, passage } from "./testing/broken";

const noCode = "not a currency code of ISO 4217, such as USD or KRW";

const badCurrencies: readonly Broken[] = [
  [
    "no currency",
    passage("story.json", '"currency": "USD",\n  ', ""),
    "story.json",
    1,
    "currency",
    'is missing; write it, for example "USD"',
  ],
  [
    "a currency with two letters turned round",
    passage("story.json", '"currency": "USD"', '"currency": "UDS"'),
    "story.json",
    98,
    "currency",
    `${noCode}: "UDS"`,
    "USD",
  ],
  [
    "the name of a currency",
    passage("story.json", '"secondCurrency": "KRW"', '"secondCurrency": "원"'),
    "story.json",
    99,
    "secondCurrency",
    `${noCode}: "원"`,
    "KRW",
  ],
  [
    "a second currency that is the first",
    passage("story.json", '"secondCurrency": "KRW"', '"secondCurrency": "USD"'),
    "story.json",
    99,
    "secondCurrency",
    'the currency of the story itself; name another, or remove the line: "USD"',
  ],
];

test.each(badCurrencies)("%s gives exactly one fault", (_, texts, file, line, column, message, fix) => {
  expect(inEnglish(checkStory(texts).faults)).toEqual([{ file, line, column, message, ...(fix && { fix }) }]);
});

test("a story needs no second currency", () => {
  const texts = passage("story.json", '"currency": "USD",\n  "secondCurrency": "KRW"', '"currency": "KRW"');
  expect(checkStory(texts)).toMatchObject({ faults: [], file: { currency: "KRW" } });
});
