import { describe, expect, test } from "vitest";
import { checkStory } from "./check-story";
import { cell, cells, inEnglish } from "./testing/broken";
import { draftRow, sampleStory } from "./testing/sample-story";

/** The faults of the sample when its headline rests on something else. */
function restingOn(grounds: string) {
  return inEnglish(checkStory(cell("views", "bid-refused", "rests_on", grounds)).faults);
}

const at = { file: "views.csv", line: 2, column: "rests_on" };

test("a headline whose grounds hold has no fault", () => {
  expect(checkStory(sampleStory()).faults).toEqual([]);
  expect(restingOn("deals/pier-part/amount=;deals/ferry-bid/date=2030-02-10;series/fare-2030/value=1250.5")).toEqual(
    [],
  );
  expect(restingOn("exchange_rates/krw-2030-02/per_usd=1447.6000;deals/ferry-bid/amount=97400000")).toEqual([]);
});

test("a semicolon within a cell is written %3B, in grounds and in faults", () => {
  const resting = (ground: string) =>
    sampleStory((draft) => {
      draftRow(draft, "notes", "note-bid-row").text_en = "Refused; others say more";
      draftRow(draft, "views", "bid-refused").rests_on = ground;
    });
  expect(checkStory(resting("notes/note-bid-row/text_en=Refused%3B others say more")).faults).toEqual([]);
  const [fault] = inEnglish(checkStory(resting("notes/note-bid-row/text_en=Refused")).faults);
  expect(fault?.message).toContain('is "Refused%3B others say more" now');
});

test("the standfirst of story.json is held to its facts like a headline", () => {
  const resting = (ground: string) =>
    sampleStory((draft) => {
      draft.file.restsOn = ["deals/ferry-bid/status=refused", ground];
    });
  expect(checkStory(resting("series/fare-2030/value=1250.5")).faults).toEqual([]);
  expect(inEnglish(checkStory(resting("series/fare-2030/value=9")).faults)).toEqual([
    expect.objectContaining({
      file: "story.json",
      column: "restsOn.1",
      message: expect.stringContaining('series/fare-2030/value was "9"'),
    }),
  ]);
  expect(inEnglish(checkStory(resting("a ferry")).faults)[0]?.message).toContain("neither dataset/row/column=value");
});

describe("a fault names", () => {
  test("what a cell held and what it holds, in both languages", () => {
    const texts = sampleStory((draft) => {
      draftRow(draft, "views", "bid-refused").rests_on = "deals/ferry-bid/status=refused";
      draftRow(draft, "deals", "ferry-bid").status = "open";
    });
    const { faults } = checkStory(texts);
    expect(faults).toEqual([
      {
        ...at,
        message: {
          en: 'deals/ferry-bid/status was "refused" when this was written and is "open" now; rewrite the text in both languages, then write the new value here',
          ko: '이 글을 쓸 때 deals/ferry-bid/status 값은 "refused"였고 지금은 "open"다. 두 언어의 글을 다시 쓴 뒤 여기에 새 값을 적는다',
        },
      },
    ]);
  });

  test("a cell that was emptied", () => {
    expect(restingOn("deals/pier-part/amount=5")[0]?.message).toContain('was "5" when this was written and is ""');
  });

  test("a row that is gone, and the one that was probably meant", () => {
    expect(restingOn("deals/ferry-bids/status=refused")).toEqual([
      { ...at, message: 'no such row in deals.csv: "ferry-bids"', fix: "ferry-bid" },
    ]);
  });

  test("a dataset or a column that there is not", () => {
    expect(restingOn("deal/ferry-bid/status=refused")).toEqual([
      { ...at, message: 'not a dataset: "deal"', fix: "deals" },
    ]);
    expect(restingOn("deals/ferry-bid/statuss=refused")).toEqual([
      { ...at, message: expect.stringContaining('"statuss"'), fix: "status" },
    ]);
  });

  test("a headline that rests on nothing", () => {
    expect(restingOn("")).toEqual([{ ...at, message: "is missing", fix: undefined }]);
  });

  test("a headline and a standfirst that are too long, in either language", () => {
    const long = { headline_en: "n".repeat(91), headline_ko: "가".repeat(46) };
    const faults = inEnglish(checkStory(cells("views", "bid-refused", long)).faults);
    expect(faults.map(({ column, message }) => [column, message.split(",")[0]])).toEqual([
      ["headline_en", "has 91 characters"],
      ["headline_ko", "has 46 characters"],
    ]);
  });
});

test("what cannot be read is not said to have changed", () => {
  const texts = sampleStory((draft) => {
    draftRow(draft, "views", "bid-refused").rests_on = "deals/ferry-bid/status=refused";
    draftRow(draft, "deals", "ferry-bid").status = "not a word!";
  });
  const faults = inEnglish(checkStory(texts).faults);
  expect(faults.map(({ file }) => file)).toEqual(["deals.csv"]);
});
