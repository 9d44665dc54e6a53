import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import { emptyQuery } from "@/lib/query/query";
import type { Lang } from "@/lib/text/lang";
import { siteCapacity } from "./definition";

function sampleSites({ rows }: SampleDraft): void {
  const [site] = rows.sites;
  const [term] = rows.terms;
  const [note] = rows.notes;
  if (!site || !term || !note) throw new Error("the sample lacks a row to start from");
  for (const row of rows.terms) if (row.list === "sites.status") row.form = "hollow";
  const running = { id: "sites-status-running", list: "sites.status", word: "running", form: "solid", order: "2" };
  rows.terms.push({ ...term, ...running, label_en: "Running", label_ko: "가동" });
  rows.sites.push(
    {
      ...site,
      id: "west-pier",
      name_en: "West pier",
      name_ko: "서쪽 부두",
      capacity: "1000",
      capacity_qualifier: "at_least",
    },
    { ...site, id: "old-pier", capacity: "30", capacity_qualifier: "exact", status: "running" },
    {
      ...site,
      id: "far-pier",
      name_en: "Far pier",
      name_ko: "먼 부두",
      capacity: "",
      capacity_unit: "",
      capacity_qualifier: "",
    },
  );
  const addNote = (column: string) =>
    rows.notes.push({
      ...note,
      id: `note-${column.replace("_", "-")}`,
      dataset: "sites",
      row: "west-pier",
      column,
      text_en: `On ${column}`,
      text_ko: `${column}에 대해`,
    });
  addNote("capacity");
  addNote("announced");
}

function model(lang: Lang = "en", change = sampleSites) {
  return siteCapacity.build(loadedSample(change), { lang, query: emptyQuery, options: {} });
}

test("sites are drawn from the largest, hollow unless they run, with their qualifiers and their statuses", () => {
  expect(model().rows.map(({ id, text, form, detail }) => [id, text, form, detail])).toEqual([
    ["west-pier", "at least 1,000 MW", "hollow", "planned"],
    ["old-pier", "30 MW", "solid", "Running"],
    ["east-pier", "about 12 MW", "hollow", "planned"],
  ]);
  expect(model("ko").rows[0]?.text).toBe("1,000 MW (한국어) 이상");
});

test("a site that runs in part is hatched, labelled with what runs, and counted among those that run", () => {
  const { rows, forms, finding, alt, table } = model("en", (draft) => {
    sampleSites(draft);
    for (const row of draft.rows.terms) if (row.word === "running") row.form = "partial";
    Object.assign(draftRow(draft, "sites", "old-pier"), { running_en: "1 of 3 berths", running_ko: "3곳 중 1곳" });
  });
  expect(rows[1]).toMatchObject({ id: "old-pier", form: "partial", detail: "Running: 1 of 3 berths" });
  expect(forms).toEqual([
    { form: "partial", label: "Running (the bar is the whole plan)" },
    { form: "hollow", label: "planned" },
  ]);
  expect(finding).toContain("only East pier runs, at least in part");
  expect(alt).toContain("30 MW, Running: 1 of 3 berths");
  expect(table.rows[1]?.cells).toContain("1 of 3 berths");
});

test("a small picture says of a hatched bar what of it runs", () => {
  const partial = model("en", (draft) => {
    sampleSites(draft);
    for (const row of draft.rows.terms) if (row.word === "running") row.form = "partial";
    Object.assign(draftRow(draft, "sites", "old-pier"), { running_en: "1 of 3 berths", running_ko: "3곳 중 1곳" });
  });
  const { kind, ...digest } = siteCapacity.digest(partial);
  const rows = kind === "rows" && "rows" in digest ? digest.rows : [];
  expect(rows).toMatchObject([
    { label: "West pier" },
    { label: "East pier · Running: 1 of 3 berths" },
    { label: "East pier" },
  ]);
});

test("the finding names the site that runs", () => {
  expect(model().finding).toBe("Of 3 sites with a known capacity only East pier runs, at least in part");
});

test("a site without a capacity is named and not drawn; a note on another column stays with the table of sites", () => {
  expect(model().notes).toEqual(["No capacity known, not drawn: Far pier.", "West pier: On capacity"]);
});

test("only capacities of the most frequent unit share the scale; the others are named", () => {
  const change = (draft: SampleDraft) => {
    sampleSites(draft);
    for (const row of draft.rows.terms)
      if (row.id === "sites-capacity-unit-t") Object.assign(row, { label_en: "tonnes a year", label_ko: "톤/년" });
    draftRow(draft, "sites", "west-pier").capacity_unit = "t";
  };
  const { rows, notes, finding, measure, alt } = model("en", change);
  expect(rows.map(({ id }) => id)).toEqual(["old-pier", "east-pier"]);
  expect(notes).toEqual([
    "No capacity known, not drawn: Far pier.",
    "Not in MW, not drawn: West pier, at least 1,000 tonnes a year.",
  ]);
  expect(finding).toMatch(/^Of 2 sites .* only East pier runs/);
  expect(`${measure} ${alt}`).not.toContain("tonnes");
  expect(model("ko", change).notes[1]).toBe("차트의 단위(MW (한국어))와 달라 그리지 않음: 서쪽 부두 1,000톤/년 이상.");
  expect(measure).toContain("in MW.");
});

test("all bars have the colour of the project's side, and there is no key of sides", () => {
  expect(new Set(model().rows.map(({ side }) => side))).toEqual(new Set(["both"]));
  expect(model().sides).toEqual([]);
  expect(model().forms).toEqual([
    { form: "solid", label: "Running" },
    { form: "hollow", label: "planned" },
  ]);
});

test("a form is labelled with the statuses that it means, in the order of their list", () => {
  const { forms, rows } = model("en", (draft) => {
    sampleSites(draft);
    for (const row of draft.rows.terms) if (row.list === "sites.status") row.form = "solid";
    draftRow(draft, "sites", "west-pier").status = "running";
  });
  expect(rows.map(({ detail }) => detail)).toEqual(["Running", "Running", "planned"]);
  expect(forms).toEqual([{ form: "solid", label: "planned, running" }]);
});

test("without sites it says so", () => {
  const nothing = model("ko", ({ rows }) => {
    rows.sites.splice(0);
  });
  expect(nothing.table.rows).toEqual([]);
  expect(siteCapacity.height(nothing, 280)).toBeLessThan(80);
});
