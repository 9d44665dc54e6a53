import { expect, it } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { rowLabel } from "./row-label";
import { sourceEntries } from "./source-entries";

it("groups what a source supports by dataset, and names each row", () => {
  const { entries, datasets } = sourceEntries(loadedSample(), "en");
  const roll = entries.find(({ id }) => id === "court-roll");
  expect(roll).toMatchObject({
    publisher: "River Court",
    date: "4 March 2030",
    supports: 2,
    groups: [
      { dataset: "deals", count: 1, rows: ["pier-fund"] },
      { dataset: "rulings", count: 1, rows: ["roll-order"] },
    ],
  });
  expect(datasets.deals?.rows["pier-fund"]).toEqual({ label: "Pier fund" });
});

it("leads from a remark to the row on which it stands", () => {
  const { datasets } = sourceEntries(loadedSample(), "en");
  expect(datasets.notes?.rows["note-bid"]).toEqual({
    label: "Bid, for all",
    at: { dataset: "deals", row: "ferry-bid" },
  });
});

it("counts what is too much to be listed", () => {
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
  ["positions", "fares-ada", "Fares, Ada Fenn"],
  ["valuations", "ferry-2030", "Long Ferry, 2030, press"],
  ["rulings", "roll-order", "order, Ferry case, 4 March 2030"],
  ["claims", "claim-fares", "Fares, Unnamed observers, 2030 (uncertain)"],
  ["deals", "no-such-row", "no-such-row"],
] as const)("names a row of %s without a heading by what tells it apart", (dataset, row, label) => {
  expect(rowLabel(loadedSample(), dataset, row, "en")).toBe(label);
});
