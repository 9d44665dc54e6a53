import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { rowNotes } from "./row-notes";

const story = loadedSample((draft) => {
  Object.assign(draftRow(draft, "sites", "east-pier"), {
    status_note_en: "From spring",
    status_note_ko: "봄부터",
    note_en: "Near the inn",
    note_ko: "여관 근처",
  });
});

test("the story's notes belong to their rows and cells", () => {
  expect(rowNotes(story, "deals", [], "en")).toEqual({
    "ferry-bid": [
      { id: "note-bid", column: "amount", text: "Others say more" },
      { id: "note-bid-row", column: null, text: "On the whole bid" },
    ],
  });
});

test("a row's own notes belong to what they are about, in one language", () => {
  expect(rowNotes(story, "sites", [], "ko")).toEqual({
    "east-pier": [
      { id: "status_note_ko", column: "status", text: "봄부터" },
      { id: "note_ko", column: null, text: "여관 근처" },
    ],
  });
});

test("a column of notes that the table shows is not repeated", () => {
  expect(rowNotes(story, "sites", columnMetas(datasets.sites), "en")["east-pier"]).toBeUndefined();
});
