import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import { emptyQuery } from "@/lib/query/query";
import type { Lang } from "@/lib/text/lang";
import { sampleSeries } from "../testing/sample-series";
import { series } from "./definition";

function model(change: (draft: SampleDraft) => void = sampleSeries, lang: Lang = "en", measure?: string) {
  const filters = measure === undefined ? [] : [{ column: "measure", operator: "eq", values: [measure] } as const];
  return series.build(loadedSample(change), { lang, query: { ...emptyQuery, filters }, options: {} });
}

describe("measures over time", () => {
  test("have a panel each, in the order of the terms, and each entity a line in its side's order", () => {
    const { panels } = model();
    expect(panels.map(({ id, title }) => [id, title])).toEqual([
      ["riders", "Share of riders (%)"],
      ["ticket", "Price of a ticket (cents)"],
    ]);
    expect(panels[1]?.lines.map(({ name, side, place }) => [name, side, place])).toEqual([
      ["Ada Fenn", "first", 0],
      ["Reed Works", "first", 1],
      ["Bo Marsh", "second", 0],
    ]);
  });

  test("draw every row, by date, also in the table", () => {
    const { panels, table } = model();
    const drawn = panels.flatMap(({ lines }) => lines.flatMap(({ marks }) => marks.map(({ id }) => id)));
    expect(drawn).toEqual(["ada-share", "ada-share-2", "ada-1", "ada-2", "ada-3", "reed-1", "bo-1", "bo-2", "bo-3"]);
    expect(table.rows.map(({ id }) => id)).toEqual(drawn);
  });

  test("leave one panel where a query selects one measure", () => {
    const { panels, table } = model(sampleSeries, "en", "riders");
    expect(panels.map(({ id }) => id)).toEqual(["riders"]);
    expect(table.rows).toHaveLength(2);
  });

  test("are held over an interval, a bar unless known to the day, and hollow unless exact", () => {
    const marks = model().panels[1]?.lines.at(-1)?.marks ?? [];
    expect(marks.map(({ held, coarse, form }) => [held, coarse, form])).toEqual([
      [true, false, "solid"],
      [true, false, "solid"],
      [false, true, "hollow"],
    ]);
  });

  test("are joined to the value before unless more than a year lies between", () => {
    const joined = () => model().panels[1]?.lines[0]?.marks.map((mark) => mark.joined);
    expect(joined()).toEqual([false, true, false]);
    const nearer = model((draft) => {
      sampleSeries(draft);
      draftRow(draft, "series", "ada-3").date = "2031-03-05";
    });
    expect(nearer.panels[1]?.lines[0]?.marks.map((mark) => mark.joined)).toEqual([false, true, true]);
  });

  test.each(["2030-01-10/2030-03-31", "2030-01-10/.."])("are not joined back in time to one that held %s", (date) => {
    const { panels } = model((draft) => {
      sampleSeries(draft);
      draftRow(draft, "series", "bo-1").date = date;
    });
    expect(panels[1]?.lines.at(-1)?.marks.map((mark) => mark.joined)).toEqual([false, false, true]);
  });

  test("state the newest of each side itself, of the first measure that both sides have, with qualifier and date", () => {
    expect(model().finding).toBe(
      "Price of a ticket, latest known: Ada Fenn, 15,000 cents, 1 May 2031; Bo Marsh, at least 11,500.5 cents, September 2030",
    );
    expect(model(sampleSeries, "en", "riders").finding).toBe(
      "Share of riders, latest known: Ada Fenn, 48.5%, 1 July 2030",
    );
  });

  test("have Korean numbers and units", () => {
    const { panels, finding } = model(sampleSeries, "ko");
    expect(panels[1]?.title).toBe("표값(원)");
    expect(panels[1]?.values.map(({ text }) => text)).toEqual(["0원", "5,000원", "1만원", "1만5000원"]);
    expect(finding).toContain("1만5000원, 2031년 5월 1일");
  });

  test("have a unit that is long in the title, not at the ticks", () => {
    expect(model().panels[1]?.values.map(({ text }) => text)).toEqual(["0", "5,000", "10,000", "15,000"]);
    expect(model().panels[0]?.values.map(({ text }) => text)).toEqual(["0%", "10%", "20%", "30%", "40%", "50%"]);
  });

  test("start at zero unless all values lie close together, which a note says; percentages always do", () => {
    const close = model((draft) => {
      sampleSeries(draft);
      for (const row of draft.rows.series)
        if (row.measure === "ticket") row.value = row.id === "bo-1" ? "1405" : "1452";
    });
    expect(close.panels[1]?.values.map(({ value }) => value)).toEqual([1400, 1420, 1440, 1460]);
    expect(close.panels[0]?.values[0]?.value).toBe(0);
    expect(close.notes).toContain("Price of a ticket: the axis does not start at zero.");
    expect(model().notes.join()).not.toContain("does not start at zero");
  });

  test("hold negative values, and nothing but zeros", () => {
    const all = (value: string) =>
      model((draft) => {
        sampleSeries(draft);
        for (const row of draft.rows.series) row.value = value;
      }).panels[0]?.values.map((tick) => tick.value);
    expect(all("-3")?.[0]).toBeLessThanOrEqual(-3);
    expect(all("-3")?.at(-1)).toBe(0);
    expect(all("0")?.[0]).toBe(0);
    expect(all("0")?.at(-1)).toBe(1);
  });

  test("bring the notes of their rows and of the story", () => {
    const { notes } = model((draft) => {
      sampleSeries(draft);
      const [note] = draft.rows.notes;
      if (note) draft.rows.notes.push({ ...note, id: "note-reed", dataset: "series", row: "reed-1", column: "value" });
    });
    expect(notes).toEqual([
      "Price of a ticket, Ada Fenn, 1 May 2031: On Sundays",
      "Price of a ticket, Reed Works, 2 May 2031: Others say more",
    ]);
  });

  test("give an empty table where there are none", () => {
    const empty = model((draft) => draft.rows.series.splice(0));
    expect([empty.table.rows, empty.panels]).toEqual([[], []]);
    expect(series.height(empty, 280)).toBeGreaterThanOrEqual(0);
  });
});
