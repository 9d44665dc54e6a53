import { expect, it } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import type { Lang } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { eventfulStory } from "../testing/eventful-story";
import { chronology } from "./definition";

function built(story = eventfulStory(), search = "", lang: Lang = "en") {
  return chronology.build(story, readChartRequest(chronology, lang, new URLSearchParams(search)).context);
}

it("says in which years most events happened, in both languages, or else which is the latest", () => {
  const { events } = eventfulStory().rows;
  const late = events.filter(({ date }) => date.earliest.startsWith("2030")).length;
  expect(built().finding).toBe(`Most of it happened in 2030: ${late} of the ${events.length} events since 2022`);
  expect(built(undefined, "", "ko").finding).toBe(`2022년 이후 사건 ${events.length}건 중 ${late}건이 2030년에 몰렸다`);
  const days = ["2020-05-01", "2029-01-01", "2029-02-01", "2029-03-01", "2030-01-01"];
  const twoYears = loadedSample(({ rows }) => {
    const [event = {}] = rows.events;
    rows.events.push(...days.map((date, index) => ({ ...event, id: `ev-${index}`, date })));
  });
  expect(built(twoYears).finding).toBe("Most of it happened in 2029 and 2030: 5 of the 6 events since 2020");
  const even = loadedSample(({ rows }) => {
    const [event = {}] = rows.events;
    for (const year of [2028, 2029]) rows.events.push({ ...event, id: `ev-${year}`, date: `${year}-03-01` });
  });
  expect(built(even).finding).toBe("3 events since 2028; the latest: The bid, 10 February 2030");
  expect(built(loadedSample()).finding).toBe("The bid, 10 February 2030");
});

it("narrows years with few events, says so, and keeps the ticks on either side", () => {
  const { narrowed, notes, ticks } = built();
  expect(narrowed).toHaveLength(1);
  expect(narrowed[0]?.to).toBeLessThan(0.6);
  expect(notes[0]).toMatch(/^Between the slashes time is drawn narrower: 2022 to 20\d\d has \d+ of the 61 events\.$/);
  expect(Math.min(...ticks.map(({ at }) => Math.abs(at - (narrowed[0]?.to ?? 0))))).toBeLessThan(0.001);
  expect(built(loadedSample()).narrowed).toEqual([]);
});

it("names the turning points that the editors chose, and says so", () => {
  const story = loadedSample(({ rows }) => {
    const [event = {}] = rows.events;
    for (const index of [1, 2, 3])
      rows.events.push({ ...event, id: `ev-${index}`, date: `2030-0${index}-05`, turning_point: String(index === 2) });
  });
  const { events, notes } = built(story);
  expect(events.filter((event) => event.named).map(({ id }) => id)).toEqual(["ev-2"]);
  expect(notes.at(-1)).toContain("turning points that the editors chose");
});

it("follows the query, and does not change the axis", () => {
  const all = built();
  const north = built(undefined, "side=north");
  expect(new Set(north.events.map(({ side }) => side))).toEqual(new Set(["first"]));
  expect(north.ticks).toEqual(all.ticks);
  expect(north.sides.map(({ lane }) => lane)).toEqual(["first"]);
});

it("shows in a period what overlaps it, with marks clipped at its ends", () => {
  const { events, table } = built(undefined, "_v_zoom=last-year");
  expect(events.length).toBeLessThan(built().events.length);
  expect(table.rows.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  for (const { from, to } of events) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(1);
    expect(to).toBeGreaterThan(from);
  }
});

it("never draws a date as a day that is not known to the day", () => {
  const form = (date: string) => {
    const story = loadedSample((draft) => {
      draftRow(draft, "events", "ev-bid").date = date;
    });
    return built(story).events[0]?.form;
  };
  expect(["2030-02-10", "2030-02", "2030", "2030-02-10/2030-02-12", "2030-02-10/.."].map(form)).toEqual([
    "day",
    "span",
    "span",
    "span",
    "span",
  ]);
  expect(["2030~", "2030-02-10?", "2030-02~/2030-05"].map(form)).toEqual(["uncertain", "uncertain", "uncertain"]);
});

it("names the first and the last event and the one of the deal in the headline", () => {
  const { events } = built();
  const named = events.filter((event) => event.named).map(({ id }) => id);
  expect(named).toContain(events[0]?.id);
  expect(named).toContain(events.at(-1)?.id);
  expect(named).toContain("ev-bid");
  expect(new Set(events.map(({ rank }) => rank)).size).toBe(events.length);
});

it("says so when no row matches", () => {
  const { finding, table, notes } = built(undefined, "_q=nothing like this");
  expect({ finding, rows: table.rows, notes }).toEqual({ finding: "No event to show", rows: [], notes: [] });
});
