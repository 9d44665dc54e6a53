import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import { parseQuery } from "@/lib/query/parse-query";
import { fineLogTicks } from "../kit/nice-ticks";
import { sampleValuations } from "../testing/sample-valuations";
import { valuations } from "./definition";

const { query } = parseQuery(new URLSearchParams(), []);

function model(change: (draft: SampleDraft) => void = sampleValuations, lang: "en" | "ko" = "en") {
  return valuations.build(loadedSample(change), { lang, query, options: { scale: "log" } });
}

describe("valuations", () => {
  test("become a line per company, in the order of time, named without what is in parentheses", () => {
    const { lines } = model();
    expect(lines.map(({ name, side, place }) => [name, side, place])).toEqual([
      ["Reed Works", "first", 0],
      ["Rush Yard", "first", 1],
      ["Pier Group", "second", 0],
    ]);
    expect(lines[2]?.marks.map(({ id }) => id)).toEqual(["pier-2029", "pier-2030", "pier-2031"]);
  });

  test("step in the middle of the days that a date may be", () => {
    const { lines } = model((draft) => {
      sampleValuations(draft);
      draftRow(draft, "valuations", "pier-2029").date = "2030";
      draftRow(draft, "valuations", "pier-2030").date = "2030-02";
      draftRow(draft, "valuations", "pier-2031").date = "2029-12-31";
    });
    expect(lines[2]?.marks.map(({ id }) => id)).toEqual(["pier-2031", "pier-2030", "pier-2029"]);
    expect(lines[2]?.until).toBe("2030");
  });

  test("are listed in the table by company and date", () => {
    const { table } = model((draft) => {
      sampleValuations(draft);
      draftRow(draft, "valuations", "pier-2029").date = "2031-05";
    });
    expect(table.rows.map(({ id }) => id)).toEqual([
      "reed-2029",
      "reed-2030",
      "rush-2030",
      "rush-2031",
      "pier-2030",
      "pier-2031",
      "pier-2029",
      "ferry-offer",
    ]);
  });

  test("are hollow unless exact, and a bar unless known to the day", () => {
    const marks = model().lines[2]?.marks ?? [];
    expect(marks.map(({ form, coarse }) => [form, coarse])).toEqual([
      ["hollow", true],
      ["solid", false],
      ["solid", true],
    ]);
    expect(marks[0]?.to).toBeGreaterThan((marks[0]?.from ?? 1) + 0.2);
    expect(marks[0]?.text).toBe("$20 million (reported)");
  });

  test("leave an offer out of every line and report what came of it", () => {
    const { lines, offers, notes, table } = model();
    expect(lines.flatMap(({ marks }) => marks.map(({ id }) => id))).not.toContain("ferry-offer");
    expect(offers.map(({ label, form }) => [label, form])).toEqual([["offered: $97.4 million", "hollow"]]);
    expect(notes).toContain(
      "Long Ferry, 10 February 2030: $97.4 million is an offer (“offered”), not a valuation, and is part of no line. Bid, for all: refused.",
    );
    expect(table.rows.map(({ id }) => id)).toContain("ferry-offer");
  });

  test("state the newest of each side in the story's order, with qualifier and date", () => {
    expect(model().finding).toBe(
      "Latest known valuations: Rush Yard, about $4 million, 2 March 2031; Pier Group, $900 million, c. April 2031",
    );
    expect(model(sampleValuations, "ko").finding).toContain("약 400만 달러, 2031년 3월 2일 / ");
  });

  test("include the notes on their rows", () => {
    expect(model().notes).toContain("Pier Group, 2029: Others say less");
  });

  test("in another currency are named and not drawn", () => {
    const { lines, notes, table } = model((draft) => {
      sampleValuations(draft);
      for (const row of draft.rows.valuations) if (row.entity_id === "rush-yard") row.currency = "EUR";
    });
    expect(lines.map(({ name }) => name)).not.toContain("Rush Yard");
    expect(notes.at(-1)).toBe("Not in US dollars, not drawn: Rush Yard: €7 million; Rush Yard: about €4 million.");
    expect(table.rows.map(({ id }) => id)).not.toContain("rush-2031");
  });

  test("give an empty table where there are none", () => {
    const empty = model((draft) => draft.rows.valuations.splice(0));
    expect(empty.table.rows).toEqual([]);
    expect(valuations.height(empty, 280)).toBeGreaterThan(0);
  });

  test("say so where there are only offers", () => {
    const filters = [{ column: "basis", operator: "eq", values: ["offered"] }] as const;
    const only = valuations.build(loadedSample(sampleValuations), {
      lang: "en",
      query: { ...query, filters },
      options: { scale: "log" },
    });
    expect(only.finding).toBe("No valuation to show; offered: Long Ferry, $97.4 million, 10 February 2030");
    expect(only.lines).toEqual([]);
  });
});

test("ticks of a logarithmic axis are 1, 2 and 5 times powers of ten around the values", () => {
  expect(fineLogTicks(14, 210)).toEqual([10, 20, 50, 100, 200]);
  expect(fineLogTicks(20, 20)).toEqual([20, 50]);
  expect(fineLogTicks(97, 97)).toEqual([50, 100]);
  expect(fineLogTicks(3, 400_000)).toEqual([1, 10, 100, 1000, 10_000, 100_000]);
});
