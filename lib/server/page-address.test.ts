import { expect, test } from "vitest";
import { storyOutline } from "@/lib/charts/story-outline";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { twoDeals } from "@/lib/check/testing/two-deals";
import { fullestStory } from "@/lib/story/fullest-story";
import { readPageAddress } from "./page-address";
import { allStories, preloadStory } from "./stories";

const story = fullestStory(allStories());
if (!story) throw new Error("there is no story to test with");
const { id, edition } = story;
const [chart, dataset] = [storyOutline(story).charts[0]?.id, storyOutline(story).datasets[0]];

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

test.each([
  ["deals", "page"],
  ["charts", "page"],
  ["charts/deal-sizes", "page"],
  ["charts/deals-table", "page"],
  ["data/deals", "page"],
  ["data/api", "page"],
  ["sources", "page"],
  ["chronology", "not-found"],
  ["compare", "not-found"],
  ["charts/chronology", "not-found"],
  ["charts/key-figures", "not-found"],
  ["charts/events-table", "not-found"],
  ["data/events", "not-found"],
])("of a story of two deals, /%s is: %s", (path, kind) => {
  preloadStory(loadedSample(twoDeals));
  for (const lang of ["ko", "en"]) expect(readPageAddress(`/${lang}/ferry/${path}`)).toMatchObject({ kind, lang });
});

test("a page that a story leaves out leads to its rows, in the edition of the address", () => {
  const ferry = loadedSample(({ file, rows }) => {
    file.pages = [{ page: "deals" }];
    rows.valuations.length = 0;
  });
  preloadStory(ferry);
  expect(readPageAddress("/ko/ferry/chronology")).toEqual({ kind: "moved", lang: "ko", to: "/ko/ferry/data/events" });
  expect(readPageAddress(`/en/ferry@${ferry.edition}/rulings/`)).toEqual({
    kind: "moved",
    lang: "en",
    to: `/en/ferry@${ferry.edition}/data/rulings`,
  });
  expect(readPageAddress("/en/ferry/valuations").kind).toBe("not-found");
  expect(readPageAddress("/en/ferry/charts/chronology").kind).toBe("not-found");
});
