import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { allStories } from "@/lib/server/stories";
import type { Story } from "@/lib/story/story";
import type { langs } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { docketStory } from "../testing/docket-story";
import { caseTimeline } from "./definition";

function build(story: Story, lang: (typeof langs)[number] = "en", address = "") {
  return caseTimeline.build(story, readChartRequest(caseTimeline, lang, new URLSearchParams(address)).context);
}

const undecided = { not_decided_en: "The fare", not_decided_ko: "뱃삯" };

describe("the docket of the cases", () => {
  test("shows every filing and ruling once", () => {
    for (const story of allStories()) {
      const marks = build(story).lanes.flatMap((lane) => lane.marks);
      expect(marks.map((mark) => mark.id).sort()).toEqual(story.rows.rulings.map((ruling) => ruling.id).sort());
    }
  });

  test("puts what was filed on the side of its case that filed it, and what is decided on the bar", () => {
    const story = docketStory([
      { date: "2030-03-01", kind: "filing", filedBy: "ada-fenn" },
      { date: "2030-03-04", kind: "filing", filedBy: "bo-marsh" },
      { date: "2030-04-01", kind: "filing" },
      { date: "2030-05-01", kind: "order", cells: { filed_by: "bo-marsh" } },
      { date: "2030-06-01", kind: "split" },
    ]);
    const marks = build(story).lanes.flatMap((lane) => lane.marks);
    expect(marks.map(({ place, side, form }) => [place, side, form])).toEqual([
      ["above", "first", "hollow"],
      ["below", "second", "hollow"],
      ["line", "neither", "hollow"],
      ["line", "neither", "solid"],
      ["line", "neither", "partial"],
    ]);
  });

  test("finds the side of who filed something by membership where no party filed it", () => {
    const story = docketStory([{ date: "2030-03-01", kind: "filing", filedBy: "ada-fenn" }], {
      brought_by: "bo-marsh",
      against: "",
    });
    expect(build(story).lanes[0]?.marks[0]?.place).toBe("line");
  });

  test("names a ruling by its short name, else by its kind, and says at a decision what it left undecided", () => {
    const story = docketStory([
      { date: "2030-03-04", kind: "order", cells: undecided },
      { date: "2030-03-05", kind: "order", cells: { short_en: "", short_ko: "" } },
    ]);
    expect(build(story).lanes[0]?.marks.map(({ name, undecided: left }) => [name, left])).toEqual([
      ["Date ordered", "Not decided: The fare"],
      ["order", null],
    ]);
    expect(build(story).alt).toContain("4 March 2030, Date ordered (Not decided: The fare)");
  });

  test("ends a case where it ended, and leaves it open on the day of the last check", () => {
    const pending = build(docketStory([{ date: "2030-03-04", kind: "order" }]));
    expect(pending.lanes[0]).toMatchObject({ open: true, openStart: false });
    expect(pending.finding).toBe("A court decided once; no end of the case is known");
    const ended = build(docketStory([{ date: "2030-03-04", kind: "order", cells: undecided }], { ended: "2030-04" }));
    expect(ended.lanes[0]).toMatchObject({ open: false, next: null });
    expect(ended.lanes[0]?.facts).toEqual(["pending. Filed 1 March 2030; ended April 2030."]);
    expect(ended.finding).toBe("A court decided once, leaving something undecided once; the case has ended");
  });

  test("says of the next date whether it had passed on the day of the last check, and names that day", () => {
    const facts = (lawsuit: Record<string, string>) =>
      build(docketStory([{ date: "2030-03-04", kind: "order" }], lawsuit)).lanes[0]?.facts.at(-1);
    expect(facts({})).toBe(
      "Next known date: Hearing, 2 April 2031. It had passed on 5 May 2031; what happened was not found.",
    );
    expect(facts({ next_date: "2031-05-05" })).toBe("Next known date, as of 5 May 2031: Hearing, 5 May 2031.");
    expect(facts({ next_date: "", next_en: "", next_ko: "", checked: "" })).toBe("No next date known on 6 May 2031.");
  });

  test("says of a case that no source says when it was filed", () => {
    const unfiled = build(docketStory([{ date: "2030-03-04", kind: "order" }], { filed: "" }));
    expect(unfiled.lanes[0]).toMatchObject({ openStart: true });
    expect(unfiled.alt).toContain("Filing date not given");
  });

  test("draws a date known only by month over all its days, and says so", () => {
    const { lanes, notes } = build(docketStory([{ date: "2030-03", kind: "order" }]));
    for (const mark of lanes.flatMap(({ marks }) => marks)) expect(mark.lastDay - mark.firstDay).toBe(30);
    expect(notes).toContain("A wide mark is a date that is not known to the day.");
  });

  test("says so when no row matches", () => {
    const model = build(loadedSample(), "ko", "case_id=no-such-case");
    expect(model.table.rows).toEqual([]);
    expect(model.finding).toBe("보여 줄 서면이나 결정이 없다");
  });
});
