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
      capacity_mw: "1000",
      capacity_qualifier: "at_least",
    },
    { ...site, id: "old-pier", capacity_mw: "30", capacity_qualifier: "exact", status: "running" },
    { ...site, id: "far-pier", name_en: "Far pier", name_ko: "먼 부두", capacity_mw: "", capacity_qualifier: "" },
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
  addNote("capacity_mw");
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
  expect(model("ko").rows[0]?.text).toBe("1,000 MW 이상");
});

test("the finding says how many run and which is largest", () => {
  expect(model().finding).toBe(
    "Of 3 sites with a known capacity, 1 runs at least in part; the largest plan is West pier, at least 1,000 MW",
  );
});

test("a site without a capacity is named and not drawn; a note on another column stays with the table of sites", () => {
  expect(model().notes).toEqual(["No capacity in megawatts known, not drawn: Far pier.", "West pier: On capacity_mw"]);
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
