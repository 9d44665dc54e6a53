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
    expect(lines.map(({ name, side }) => [name, side])).toEqual([
      ["Reed Works", "first"],
      ["Rush Yard", "first"],
      ["Pier Group", "second"],
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

  test("are told apart by what they rest on, in their marks and in the key, which leaves a single plain basis out", () => {
    const { lines, marks } = model((draft) => {
      sampleValuations(draft);
      draft.rows.terms.push({
        ...draftRow(draft, "terms", "valuations-basis-offered"),
        ...{ id: "valuations-basis-round", word: "round", label_en: "round", order: "8", form: "solid" },
      });
      draftRow(draft, "valuations", "pier-2030").basis = "round";
    });
    expect(lines[2]?.marks.map(({ core }) => core)).toEqual(["plain", "dot", "plain"]);
    expect(marks.map(({ mark, core, label }) => [mark, core, label]).slice(0, 2)).toEqual([
      ["basis", "plain", "press"],
      ["basis", "dot", "round"],
    ]);
    expect(model().marks.map(({ mark }) => mark)).toEqual(["inexact", "coarse", "offer"]);
  });

  test("name the last place where a line passes one of the other side, in the drawing, its text and the notes", () => {
    const passing = (draft: SampleDraft) => {
      sampleValuations(draft);
      draftRow(draft, "valuations", "reed-2030").valuation_qualifier = "about";
      draft.rows.valuations.push({
        ...draftRow(draft, "valuations", "reed-2030"),
        ...{ id: "reed-2031", date: "2031-03-03", valuation: "310000000", valuation_qualifier: "reported" },
      });
    };
    const { crossing, notes, alt } = model(passing);
    expect(crossing).toEqual({
      step: "reed-2031",
      level: 300_000_000,
      label: "Reed Works above Pier Group from 3 March 2031, as reported",
    });
    const told =
      "From 3 March 2031 the value of Reed Works ($310 million (reported), 3 March 2031) is above that of Pier Group ($300 million, 9 August 2030).";
    expect(notes[0]).toBe(
      "From 5 January 2030 the value of Reed Works (about $30 million, 5 January 2030) is above that of Pier Group ($20 million (reported), 2029).",
    );
    expect(notes).toContain(told);
    expect(alt).toContain(told);
    expect(model(passing, "ko").crossing?.label).toMatch(/^2031년 3월 3일부터 .*보다 높다\(보도 기준\)$/);
  });

  test("name no such place where lines of one side cross, or where there is none", () => {
    expect(model((draft) => draft.rows.valuations.splice(0)).crossing).toBeNull();
    const oneSide = model((draft) => {
      sampleValuations(draft);
      for (const row of draft.rows.entities) if (row.id === "pier-group") row.side = "north";
    });
    expect(oneSide.crossing).toBeNull();
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
      "Rush Yard was last valued at about $4 million, 2 March 2031; Pier Group was last valued at $900 million, c. April 2031",
    );
    expect(model(sampleValuations, "ko").finding).toContain("약 400만 달러, 2031년 3월 2일 / ");
  });

  test("include the notes on their rows", () => {
    expect(model().notes).toContain("Pier Group, 2029: Others say less");
  });

  test("in another currency without a rate are named and not drawn, with date and reason", () => {
    const { lines, notes, alt, table, finding } = model((draft) => {
      sampleValuations(draft);
      for (const row of draft.rows.valuations) if (row.entity_id === "rush-yard") row.currency = "EUR";
    });
    const leftOut =
      "Cannot be converted into US dollars, not drawn: Rush Yard, c. May 2030, €7 million (there is no rate of euros for May 2030); Rush Yard, 2 March 2031, about €4 million (there is no rate of euros for March 2031).";
    expect(lines.map(({ name }) => name)).not.toContain("Rush Yard");
    expect(notes.at(-1)).toBe(leftOut);
    expect(alt.endsWith(leftOut)).toBe(true);
    expect(table.rows.map(({ id }) => id)).not.toContain("rush-2031");
    expect(finding).toMatch(/^Rush Yard was last valued at about €4 million, 2 March 2031; /);
  });

  test("in another currency are drawn in the story's, marked as converted in mark, table and notes", () => {
    const { lines, notes, table, values, measure } = model((draft) => {
      sampleValuations(draft);
      draft.file.currency = "KRW";
      delete draft.file.secondCurrency;
      Object.assign(draftRow(draft, "valuations", "rush-2030"), { date: "2030-02" });
    });
    expect(measure).toMatch(/^Valuation of each company in South Korean won, /);
    expect(values.every(({ text }) => text.startsWith("₩"))).toBe(true);
    expect(lines.flatMap(({ marks }) => marks.map(({ id, text }) => [id, text]))).toEqual([
      ["rush-2030", "about ₩10.1 billion, converted"],
    ]);
    expect(table.rows[0]?.cells.slice(2, 4)).toEqual([
      "$7 million",
      "about ₩10.1 billion, at the average of February 2030, 1,447.6 won per US dollar",
    ]);
    expect(notes.at(-2)).toMatch(/^Converted into South Korean won at the average rate of the month: /);
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

  test("count offers alone that cannot be converted, and do not call them missing", () => {
    const filters = [{ column: "basis", operator: "eq", values: ["offered"] }] as const;
    const story = loadedSample((draft) => {
      sampleValuations(draft);
      for (const row of [draftRow(draft, "valuations", "ferry-offer"), draftRow(draft, "deals", "ferry-bid")])
        row.currency = "EUR";
    });
    const none = valuations.build(story, { lang: "en", query: { ...query, filters }, options: { scale: "log" } });
    expect(none.lines).toEqual([]);
    expect(none.finding).toBe("1 known value, none of which can be converted into US dollars");
  });
});

test("ticks of a logarithmic axis are 1, 2 and 5 times powers of ten around the values", () => {
  expect(fineLogTicks(14, 210)).toEqual([10, 20, 50, 100, 200]);
  expect(fineLogTicks(20, 20)).toEqual([20, 50]);
  expect(fineLogTicks(97, 97)).toEqual([50, 100]);
  expect(fineLogTicks(3, 400_000)).toEqual([1, 10, 100, 1000, 10_000, 100_000]);
});
