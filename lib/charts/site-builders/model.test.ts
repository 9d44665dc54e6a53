import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { SampleDraft } from "@/lib/check/testing/sample-story";
import { emptyQuery } from "@/lib/query/query";
import type { Lang } from "@/lib/text/lang";
import { sampleSites } from "../testing/sample-sites";
import { siteBuilders } from "./definition";

function model(lang: Lang = "en", change: (draft: SampleDraft) => void = sampleSites) {
  return siteBuilders.build(loadedSample(change), { lang, query: emptyQuery, options: {} });
}

test("sites stand in the order of their status, each with its companies in the shapes of their sides", () => {
  const { rows } = model();
  expect(rows[0]?.label).toBe("Pier east");
  expect(rows[0]?.form).toBe("solid");
  expect(rows[0]?.companies.map(({ name, side, shape }) => [name, side, shape])).toEqual([
    ["Ada Fenn", "first", "circle"],
    ["Bo Marsh", "second", "diamond"],
  ]);
  expect(rows.find(({ id }) => id === "north")?.companies[0]?.shape).toBe("square");
});

test("only companies that are named at several sites have a column", () => {
  expect(model().columns.map(({ entity }) => entity)).toEqual(["ada-fenn"]);
});

test("the finding says how many run and who is named most; the table names every company", () => {
  expect(model().finding).toBe("Of 4 sites one runs, at least in part; Ada Fenn is named at 2");
  expect(model("ko").finding).toMatch(/^부지 4곳 가운데 일부라도 가동 중인 곳은 1곳이다\. .*2곳이다$/);
  const { table, alt } = model();
  expect(table.rows.map(({ cells }) => cells[1])).toContain("Ada Fenn, Bo Marsh");
  expect(table.rows.find(({ id }) => id === "west")?.cells[1]).toBe("companies not known");
  expect(alt).toContain("Pier west");
});

test("of a single site the finding says what is known", () => {
  const one = model("en", (draft) => {
    sampleSites(draft);
    draft.rows.sites.splice(0, 1);
    draft.rows.sites.splice(1);
  });
  expect(one.finding).toBe("Pier east: running (Ada Fenn, Bo Marsh)");
});

test("what runs of a site stands behind its status", () => {
  const { rows } = model("en", (draft) => {
    sampleSites(draft);
    for (const site of draft.rows.sites)
      if (site.id === "east") Object.assign(site, { running_en: "one berth", running_ko: "선석 하나" });
  });
  expect(rows[0]?.detail).toMatch(/^running: one berth · /);
});

test("without a company at any site there is nothing to show", () => {
  const { rows, table, finding } = model("en", (draft) => {
    sampleSites(draft);
    for (const site of draft.rows.sites) site.companies = "";
  });
  expect([rows, table.rows, finding]).toEqual([[], [], "No site to show"]);
});

test("a site is on the map at its town; one without a town or its coordinates is listed beside it", () => {
  const { map, notes, table } = model("en", (draft) => {
    sampleSites(draft);
    for (const site of draft.rows.sites) {
      if (site.id === "west") Object.assign(site, { town_en: "", town_ko: "" });
      if (site.id === "north") Object.assign(site, { latitude: "", longitude: "" });
    }
  });
  expect(map?.sites.map(({ town, label, side, form }) => [town, label, side, form])).toEqual([
    ["Ferryton", "Pier east", "both", "solid"],
    ["Ferryton", "East pier", "first", "hollow"],
  ]);
  expect(map?.unplaced.names.map((name) => name.split(" · ")[0])).toEqual(["Pier north", "Pier west"]);
  expect(notes.at(-1)).toContain("not at the site itself");
  expect(table.columns.at(-1)?.label).toBe("Town on the map");
  expect(table.rows.map(({ cells }) => cells.at(-1))).toEqual(["Ferryton", "Ferryton", "", ""]);
});

test("where no town has coordinates there is no map, nor a word about one", () => {
  const { map, notes, table } = model("en", (draft) => {
    sampleSites(draft);
    for (const site of draft.rows.sites) Object.assign(site, { latitude: "", longitude: "" });
  });
  expect(map).toBeNull();
  expect(notes).toEqual([]);
  expect(table.columns.at(-1)?.label).toBe("Announced");
});
