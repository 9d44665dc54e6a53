import { expect, it } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { datasetNames } from "@/lib/datasets/registry";
import { rowLabel } from "./row-label";
import { sourceEntries } from "./source-entries";

it("groups what a source supports by dataset, and names each row", () => {
  const { entries, datasets } = sourceEntries(loadedSample(), "en");
  const roll = entries.find(({ id }) => id === "court-roll");
  expect(roll).toMatchObject({
    publisher: "River Court",
    date: "4 March 2030",
    kind: "Primary document",
    supports: 2,
    groups: [
      { dataset: "deals", count: 1, rows: ["pier-fund"] },
      { dataset: "rulings", count: 1, rows: ["roll-order"] },
    ],
  });
  expect(datasets.deals?.rows["pier-fund"]).toEqual({ label: "Pier fund" });
});

it("names whose report a source is, where that is not the publisher's", () => {
  const story = loadedSample(({ rows }) => {
    const [source = {}] = rows.sources;
    rows.sources.push({ ...source, id: "digest", kind: "copy", origin: "River Wire" });
  });
  const kindIn = (lang: "en" | "ko") => sourceEntries(story, lang).entries.find(({ id }) => id === "digest")?.kind;
  expect([kindIn("en"), kindIn("ko")]).toEqual(["Copy (River Wire)", "재게재(River Wire)"]);
});

it("gives for a note the row that it is about", () => {
  const { datasets } = sourceEntries(loadedSample(), "en");
  expect(datasets.notes?.rows["note-bid"]).toEqual({
    label: "Bid, for all",
    at: { dataset: "deals", row: "ferry-bid" },
  });
});

it("has every row that cites a source once under that source", () => {
  const story = loadedSample();
  const { entries } = sourceEntries(story, "en");
  const groups = entries.find(({ id }) => id === "gazette-2030")?.groups ?? [];
  const found = groups.flatMap(({ dataset, rows }) => rows.map((row) => `${dataset} ${row}`));
  const citing = datasetNames.flatMap((dataset) =>
    story.rows[dataset]
      .filter((row) => "sources" in row && row.sources.some((citation) => citation.split("#")[0] === "gazette-2030"))
      .map(({ id }) => `${dataset} ${id}`),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found.toSorted()).toEqual(citing.toSorted());
});

it("counts rows that are too many to list", () => {
  const story = loadedSample(({ rows }) => {
    const [rate = {}] = rows.exchange_rates;
    for (let month = 1; month <= 24; month += 1) {
      const edtf = `20${40 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
      rows.exchange_rates.push({ ...rate, id: `krw-${edtf}`, month: edtf });
    }
  });
  const gazette = sourceEntries(story, "en").entries.find(({ id }) => id === "gazette-2030");
  expect(gazette?.groups.find(({ dataset }) => dataset === "exchange_rates")).toMatchObject({ count: 25, rows: [] });
});

it.each([
  ["partners", "bo-marsh-rower", "Bo Marsh, rower"],
  ["positions", "fares-ada", "Fares, Ada Fenn, 2030"],
  ["valuations", "ferry-2030", "Long Ferry, 2030, press"],
  ["rulings", "roll-order", "order, Ferry case, 4 March 2030"],
  ["claims", "claim-fares", "Fares, Unnamed observers, 2030 (uncertain)"],
  ["deals", "no-such-row", "no-such-row"],
] as const)("names a row of %s without a heading by what distinguishes it", (dataset, row, label) => {
  expect(rowLabel(loadedSample(), dataset, row, "en")).toBe(label);
});
