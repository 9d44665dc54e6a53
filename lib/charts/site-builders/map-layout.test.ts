import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { SampleDraft } from "@/lib/check/testing/sample-story";
import { emptyQuery } from "@/lib/query/query";
import { allStories } from "@/lib/server/stories";
import { langs } from "@/lib/text/lang";
import { type Box, isFree, isWithin } from "../kit/box";
import { boxAround } from "../kit/dated-marks";
import { widestLine } from "../kit/text-width";
import { sampleSites } from "../testing/sample-sites";
import { siteBuilders } from "./definition";
import { siteBuildersLayout } from "./layout";
import { siteMapHeight, siteMapLayout, siteMapType as type } from "./map-layout";

const width = 1120;

/** Some sites at one place, one on the other side of the globe and one without coordinates. */
function scatteredSites(draft: SampleDraft): void {
  sampleSites(draft);
  const [first, , , last] = draft.rows.sites;
  if (first) Object.assign(first, { latitude: "60", longitude: "170", town_en: "Far Quay", town_ko: "먼 부두" });
  if (last) Object.assign(last, { latitude: "", longitude: "", town_en: "", town_ko: "" });
}

/** More sites at one place than have room for their names. */
function crowdedSites(draft: SampleDraft): void {
  sampleSites(draft);
  const [, site] = draft.rows.sites;
  for (let index = 0; index < 60; index++) draft.rows.sites.push({ ...site, id: `pier-${index}` });
}

const stories = [sampleSites, scatteredSites, crowdedSites].map(loadedSample);
const cases = [...stories, ...allStories()].flatMap((story, index) => langs.map((lang) => ({ story, index, lang })));

test.each(cases)("map $index in $lang: all lies in its panel and clear of all else", ({ story, lang }) => {
  const { map } = siteBuilders.build(story, { lang, query: emptyQuery, options: {} });
  if (!map) return;
  const { panels, list, caption } = siteMapLayout(map, width, 10);
  const sheet = { x: 0, y: 10, width: width + 0.1, height: siteMapHeight };
  expect(panels.flatMap(({ sites }) => sites)).toHaveLength(map.sites.length);
  for (const { box, sites } of panels) {
    expect(isWithin(box, sheet)).toBe(true);
    if (sites.length > 20) continue;
    const marks = sites.map(({ mark }) => boxAround(mark.x, mark.y, type.glyph));
    const names = sites.flatMap(({ name }): Box[] => {
      if (!name) return [];
      const room = Math.max(widestLine(name.town, type.text, true), widestLine(name.label, type.text));
      const height = (name.town.length + name.label.length) * type.lineHeight;
      const x = name.anchor === "end" ? name.x - room : name.x;
      return [{ x, y: name.y - type.text * 0.86, width: room, height }];
    });
    expect([...marks, ...names].every((each) => isWithin(each, box))).toBe(true);
    for (const [index, each] of names.entries())
      expect(isFree(each, [...marks, ...names.slice(index + 1)], 1)).toBe(true);
    for (const [index, { mark }] of sites.entries())
      for (const { mark: other } of sites.slice(index + 1))
        expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThan(type.glyph);
  }
  for (const { x, y, lines } of [...list, caption]) {
    expect(x + widestLine(lines, type.text)).toBeLessThanOrEqual(width);
    expect(y + (lines.length - 1) * type.lineHeight).toBeLessThanOrEqual(10 + siteMapHeight);
  }
});

test("what has no place on the map and what has no room for its name stand beside it", () => {
  const texts = (change: (draft: SampleDraft) => void) => {
    const { map } = siteBuilders.build(loadedSample(change), { lang: "en", query: emptyQuery, options: {} });
    return map ? siteMapLayout(map, width, 0).list.map(({ lines }) => lines.join(" ")) : null;
  };
  expect(texts(sampleSites)).toEqual([]);
  expect(texts(scatteredSites)).toEqual(["Without a place on the map", expect.stringMatching(/^Pier north · /)]);
  const crowded = texts(crowdedSites);
  expect(crowded?.[0]).toBe("On the map, not named there");
  expect(crowded?.at(-1)).toBe("… and others, named below");
});

test("the map stands above the rows from 1,120 px on, and only where a town has coordinates", () => {
  const model = siteBuilders.build(loadedSample(sampleSites), { lang: "en", query: emptyQuery, options: {} });
  expect(siteBuildersLayout(model, 1119).map).toBeNull();
  expect(siteBuildersLayout(model, 1120).map).not.toBeNull();
  expect(siteBuildersLayout({ ...model, map: null }, 1120).map).toBeNull();
});
