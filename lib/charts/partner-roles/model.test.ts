import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { parseQuery } from "@/lib/query/parse-query";
import { emptyQuery } from "@/lib/query/query";
import type { Lang } from "@/lib/text/lang";
import { samplePartners } from "../testing/sample-partners";
import { partnerRoles } from "./definition";

const story = loadedSample(samplePartners);

function model(lang: Lang = "en", query = emptyQuery) {
  return partnerRoles.build(story, { lang, query, options: {} });
}

test("partners are ordered by role, then as they joined; those without a date come last", () => {
  const { roles, partners, marks } = model();
  expect(roles.map(({ head }) => head)).toEqual([
    "Rower (2)",
    "Pier builder (2)",
    "Keeper of ropes (1)",
    "Latecomer (2)",
  ]);
  expect(partners.map(({ id }) => id)).toEqual([
    "bo-marsh",
    "ada-fenn",
    "reed-works",
    "pier-group",
    "rope-yard",
    "inn",
  ]);
  expect(marks.map(({ since }) => since)).toEqual([
    "30 Nov 2029",
    "2030",
    "2 Mar 2030",
    "c. 1 May 2030",
    "2 Mar 2030",
    "Feb 2031",
    "date unknown",
  ]);
});

test("a partner with two roles has one row, two marks and a note", () => {
  const { partners, marks, notes, finding } = model();
  expect(partners.filter(({ id }) => id === "reed-works")).toHaveLength(1);
  expect(marks.filter(({ partner }) => partner.id === "reed-works").map(({ role }) => role)).toEqual([
    "pier_builder",
    "keeper_of_ropes",
  ]);
  expect(notes[0]).toBe("Reed Works has more than one role and is counted in each.");
  expect(finding).toBe("Long Ferry: of 6 partners, the money of Bo Marsh, Reed Works and Pier Group is known");
});

test("money has its qualifier, and its mark is hollow unless it is exact", () => {
  expect(model().marks.map(({ money, form }) => [money, form])).toEqual([
    ["up to $120 million", "hollow"],
    [null, "solid"],
    ["$7 million", "solid"],
    ["$19 billion (reported)", "hollow"],
    [null, "solid"],
    [null, "solid"],
    [null, "solid"],
  ]);
});

test("the drawing has short names, the table full ones, and notes name the partner", () => {
  const { partners, table, notes } = model("ko");
  expect(partners.map(({ name }) => name)).toContain("부두그룹");
  expect(table.rows.map(({ cells }) => cells[0])).toContain("부두그룹(옛 부두협회와 그 상속인)");
  expect(notes.at(-1)).toBe("부두그룹: 지기라고도 한다");
});

test("sides and forms are in the key only where there are several", () => {
  expect(model().sides.map(({ slot }) => slot)).toEqual(["first", "second", "neither"]);
  expect(model().forms.map(({ form }) => form)).toEqual(["solid", "hollow"]);
  const late = loadedSample((draft) => {
    samplePartners(draft);
    draft.rows.partners.splice(2);
    draft.rows.notes.pop();
  });
  const only = partnerRoles.build(late, { lang: "en", query: emptyQuery, options: {} });
  expect(only.roles).toHaveLength(1);
  expect([only.sides, only.forms]).toEqual([[], []]);
  const { query } = parseQuery(
    new URLSearchParams({ role: "pier_builder", _q: "group" }),
    columnMetas(datasets.partners),
  );
  expect(model("en", query).forms.map(({ form }) => form)).toEqual(["hollow"]);
});

test("without partners it says so and throws nothing", () => {
  const empty = loadedSample(({ rows }) => {
    rows.partners.splice(0);
  });
  const nothing = partnerRoles.build(empty, { lang: "ko", query: emptyQuery, options: {} });
  expect(nothing.table.rows).toEqual([]);
  expect(partnerRoles.height(nothing, 280)).toBeLessThan(60);
});
