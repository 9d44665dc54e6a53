import { expect, test } from "vitest";
import { charts } from "@/lib/charts/registry";
import { datasetNames } from "@/lib/datasets/registry";
import { readPageAddress } from "./page-address";
import { allStories } from "./stories";

const [story] = allStories();
if (!story) throw new Error("there is no story to test with");
const { id, edition } = story;
const [chart, dataset] = [charts[0]?.id, datasetNames[0]];

test.each([
  "/",
  "/sitemap.xml",
  "/ko",
  "/en/",
  "/ko/embed-check",
  `/en/${id}`,
  `/ko/${id}/deals`,
  `/ko/${id}/charts/${chart}`,
  `/ko/${id}/data/${dataset}`,
  `/ko/${id}@${edition}/deals`,
  `/ko/${id}%40${edition}/deals`,
])("is a page: %s", (path) => {
  expect(readPageAddress(path).kind).toBe("page");
});

test.each([
  ["/fr", ""],
  [`/fr/${id}`, ""],
  ["/ko/no-such-story", "ko"],
  [`/en/${id}/charts/no-such-chart`, "en"],
  [`/en/${id}/data/no-such-dataset`, "en"],
  [`/en/${id}/data/toString`, "en"],
  [`/en/${id}@nonsense`, "en"],
  [`/en/${id}@${edition}@${edition}`, "en"],
  ["/ko/%E0%A4%A", "ko"],
])("is not found, in the language of the address: %s", (path, lang) => {
  expect(readPageAddress(path)).toEqual({ kind: "not-found", lang });
});

test("a past edition refers to the same page in the current one", () => {
  expect(readPageAddress(`/ko/${id}@000000000000/charts/${chart}`)).toEqual({
    kind: "gone",
    lang: "ko",
    current: `/ko/${id}@${edition}/charts/${chart}`,
  });
  expect(readPageAddress(`/en/${id}@000000000000/charts/no-such-chart`)).toEqual({ kind: "not-found", lang: "en" });
});
