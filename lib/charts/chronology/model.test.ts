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

it("counts the events and names the year with the most, in both languages", () => {
  const { events } = eventfulStory().rows;
  const years = events.map(({ date }) => Number(date.earliest.slice(0, 4)));
  const counts = years.map((year) => ({ year, count: years.filter((other) => other === year).length }));
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  const first = Math.min(...years);
  expect(built().finding).toBe(
    `${events.length} events since ${first}, ${most?.count} of them in ${most?.year}, the most in any year`,
  );
  expect(built(undefined, "", "ko").finding).toBe(
    `${first}년 이후 사건 ${events.length}건, ${most?.year}년이 ${most?.count}건으로 가장 많다`,
  );
  expect(built(loadedSample()).finding).toBe("The bid, 10 February 2030");
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
