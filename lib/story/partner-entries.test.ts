import { expect, test } from "vitest";
import { samplePartners } from "@/lib/charts/testing/sample-partners";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import { partnerEntries } from "./partner-entries";

test("formats a partner's role, date, money, side and sources in one language", () => {
  const entries = partnerEntries(loadedSample(samplePartners), "en");
  expect(entries.find(({ id }) => id === "pier-group-pier-builder")).toEqual({
    id: "pier-group-pier-builder",
    role: "pier_builder",
    roleLabel: "Pier builder",
    ownRole: "Pier builder",
    project: "long-ferry",
    name: "Pier Group (once the Pier Society and its heirs)",
    side: null,
    since: "c. 1 May 2030",
    money: "$19 billion (reported)",
    responsibility: "Rows",
    sources: [{ id: "gazette-2030", publisher: "River Gazette" }],
    notes: ["Others call it a keeper"],
    confidence: null,
  });
});

test("labels the side of a partner that has one, and leaves out what is not known", () => {
  const story = loadedSample((draft) => {
    samplePartners(draft);
    draftRow(draft, "partners", "inn-latecomer").confidence = "low";
  });
  const entries = partnerEntries(story, "ko");
  expect(entries.find(({ id }) => id === "ada-fenn-rower")?.side).toEqual({ slot: "first", label: "북쪽" });
  expect(entries.find(({ id }) => id === "inn-latecomer")).toMatchObject({
    since: null,
    money: null,
    confidence: "낮음",
  });
});
