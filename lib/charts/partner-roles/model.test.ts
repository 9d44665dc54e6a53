import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { parseQuery } from "@/lib/query/parse-query";
import { emptyQuery } from "@/lib/query/query";
import type { Lang } from "@/lib/text/lang";
import { samplePartners, wholeOfPartners } from "../testing/sample-partners";
import { partnerRoles } from "./definition";

const story = loadedSample(samplePartners);

function model(lang: Lang = "en", query = emptyQuery, of = story) {
  return partnerRoles.build(of, { lang, query, options: {} });
}

function whole(change: (draft: SampleDraft) => void = () => {}) {
  return loadedSample((draft) => {
    samplePartners(draft);
    wholeOfPartners(draft);
    change(draft);
  });
}

test("money is drawn with its qualifier, the largest first: solid if exact, hatched if reported, else hollow", () => {
  const [group, ...others] = model().groups;
  expect(others).toEqual([]);
  expect(group?.bars.map(({ label, side, form, value, text }) => [label, side, form, value, text])).toEqual([
    ["Pier Group", "neither", "partial", 19_000_000_000, "$19 billion (reported)"],
    ["Bo Marsh", "second", "hollow", 120_000_000, "up to $120 million"],
    ["Reed Works", "neither", "solid", 7_000_000, "$7 million"],
  ]);
  expect(model().forms).toEqual([
    { form: "solid", label: "exact" },
    { form: "partial", label: "reported" },
    { form: "hollow", label: "up to" },
  ]);
});

test("what is not known is said by role, and is no bar", () => {
  const { unstated, alt } = model();
  expect(unstated.heading).toBe("Amount not known: 4");
  expect(unstated.roles.map(({ role, partners }) => [role, partners.map(({ label }) => label)])).toEqual([
    ["Rower", ["Ada Fenn"]],
    ["Keeper of ropes", ["Reed Works"]],
    ["Latecomer", ["Northern Ropeyard, Chandlery and Sons Co", "Inn"]],
  ]);
  expect(alt).toMatch(/Amount not known: Ada Fenn, Reed Works, Northern Ropeyard, Chandlery and Sons Co, Inn\.$/);
});

test("without a deal of all who pay there is no whole, and bars stand for themselves", () => {
  const { groups, largest, notes, measure } = model();
  expect(groups.map((group) => [group.heading, group.whole, group.rest])).toEqual([["", null, ""]]);
  expect(largest).toBe(19_000_000_000);
  expect(notes.join()).not.toContain("outline");
  expect(measure).not.toContain("outline");
});

test("the whole is the largest deal to the project in which all take part whose money is known", () => {
  const { groups, largest, notes, sources } = model("en", emptyQuery, whole());
  expect(groups[0]).toMatchObject({
    heading: "Long Ferry: up to $80 billion",
    whole: { value: 80_000_000_000 },
    rest: "No partner’s amount is known for the rest.",
  });
  expect(largest).toBe(0);
  expect(notes[0]).toMatch(/^The outline is “The whole-pier”: up to \$80 billion, 2 January 2030, /);
  expect(sources.length).toBeGreaterThan(0);
});

test("the whole stays when filters leave partners out, and goes when it is smaller than its parts", () => {
  const { query } = parseQuery(new URLSearchParams({ role: "rower" }), columnMetas(datasets.partners));
  const narrowed = model("en", query, whole());
  expect(narrowed.groups[0]?.whole).toEqual({ value: 80_000_000_000 });
  expect(narrowed.groups[0]?.bars).toHaveLength(1);
  const small = whole((draft) => {
    draftRow(draft, "deals", "whole-pier").amount = "1000000000";
    draftRow(draft, "deals", "first-pier").amount = "1000000000";
  });
  expect(model("en", emptyQuery, small).groups[0]?.whole).toBeNull();
});

test("a deal that was refused or replaced is no whole", () => {
  const refused = whole((draft) => {
    draftRow(draft, "terms", "deals-status-open").form = "crossed";
  });
  expect(model("en", emptyQuery, refused).groups[0]?.whole).toBeNull();
  const replaced = whole((draft) => {
    draftRow(draft, "deals", "first-pier").replaces = "whole-pier";
  });
  expect(model("en", emptyQuery, replaced).groups[0]?.whole).toEqual({ value: 20_000_000_000 });
});

test("money in another currency is converted and marked, or named with the reason", () => {
  const mixed = loadedSample((draft) => {
    samplePartners(draft);
    Object.assign(draftRow(draft, "partners", "reed-works-pier-builder"), { currency: "KRW", joined: "2030-02-20" });
    draftRow(draft, "partners", "pier-group-pier-builder").currency = "EUR";
  });
  const { groups, unstated, notes, table } = model("en", emptyQuery, mixed);
  expect(groups[0]?.bars.map(({ text }) => text)).toEqual(["up to $120 million", "about $4,836, converted"]);
  expect(unstated.heading).toBe("Amount not known, or not to be converted: 5");
  expect(notes.at(-1)).toMatch(/^Cannot be converted into US dollars, not drawn: Pier Group, €19 billion \(reported\)/);
  expect(table.columns).toHaveLength(5);
});

test("a partner with two roles is counted in each, and a note says so", () => {
  const { notes, finding } = model();
  expect(notes[0]).toBe("Reed Works has more than one role and is counted in each.");
  expect(finding).toBe("Long Ferry: of 6 partners, the money of Bo Marsh, Reed Works and Pier Group is known");
});

test("the drawing has short names, the table full ones, and notes name the partner", () => {
  const { groups, table, notes } = model("ko");
  expect(groups[0]?.bars.map(({ label }) => label)).toContain("부두그룹");
  expect(table.rows.map(({ cells }) => cells[0])).toContain("부두그룹(옛 부두협회와 그 상속인)");
  expect(notes.at(-1)).toBe("부두그룹: 지기라고도 한다");
});

test("sides are in the key, also one alone; forms are where they differ", () => {
  expect(model().sides.map(({ slot }) => slot)).toEqual(["first", "second", "neither"]);
  const { query } = parseQuery(
    new URLSearchParams({ role: "pier_builder", _q: "works" }),
    columnMetas(datasets.partners),
  );
  const only = model("en", query);
  expect(only.sides).toHaveLength(1);
  expect(only.forms).toEqual([]);
});

test("without partners it says so and throws nothing", () => {
  const empty = loadedSample(({ rows }) => {
    rows.partners.splice(0);
  });
  const nothing = partnerRoles.build(empty, { lang: "ko", query: emptyQuery, options: {} });
  expect(nothing.table.rows).toEqual([]);
  expect(partnerRoles.height(nothing, 280)).toBeLessThan(60);
});
