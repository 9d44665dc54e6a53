import { expect, test } from "vitest";
import { storyOutline } from "@/lib/charts/story-outline";
import { allStories } from "@/lib/server/stories";
import { galleryPage } from "./gallery-page";
import { chosenTargets, galleryKinds } from "./gallery-targets";

const stories = allStories();

test("every page, chart, view, embed and picture of every story is in the gallery, in both languages", () => {
  const targets = chosenTargets(stories, {});
  expect(new Set(targets.map(({ kind }) => kind))).toEqual(new Set(galleryKinds));
  expect(targets.filter(({ name }) => name === "front").map(({ path }) => path)).toEqual(["/ko", "/en"]);
  for (const story of stories) {
    const { charts, pages } = storyOutline(story);
    const own = targets.filter((target) => target.story === story.id);
    const count = (kinds: readonly string[]) => own.filter(({ kind }) => kinds.includes(kind)).length;
    expect(count(["chart", "view"])).toBe(2 * charts.length);
    expect(count(["embed"])).toBe(2 * charts.length);
    expect(count(["picture"])).toBe(6 * charts.length);
    expect(count(["page"])).toBeGreaterThan(2 * pages.length);
  }
});

test("options narrow it, and what there is not is refused with what there is", () => {
  const chosen = chosenTargets(stories, { kinds: ["embed"], langs: ["ko"] });
  expect(new Set(chosen.map(({ kind, lang }) => `${kind} ${lang}`))).toEqual(new Set(["embed ko"]));
  expect(() => chosenTargets(stories, { kinds: ["film"] })).toThrow("There is no film; there are page, chart");
});

test("its page links each picture to its full size and filters by kind and width", () => {
  const [target] = chosenTargets(stories, { kinds: ["chart"] });
  if (!target) throw new Error("there is no chart to test with");
  const page = galleryPage([{ ...target, theme: "dark", width: 375, file: "a/b.jpg" }]);
  expect(page).toContain(`data-kind="chart"`);
  expect(page).toContain(`data-width="375"`);
  expect(page).toContain(`<a href="a/b.jpg"><img src="a/b.jpg"`);
  expect(page).toContain("<option>375</option>");
});
