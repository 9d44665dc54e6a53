import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readChartRequest } from "@/lib/charts/chart-request";
import { charts } from "@/lib/charts/registry";
import { dataFolder, readStory, storyIds } from "@/lib/server/read-story";
import { langs } from "@/lib/text/lang";
import { root } from "../run";

const folder = mkdtempSync(join(tmpdir(), "counterpoint-second-story-"));
afterAll(() => rmSync(folder, { recursive: true }));

const data = resolve(root, dataFolder());

describe.each(storyIds(data))(
  "a copy of %s with another id and other names is one more story, without a change of code",
  (id) => {
    const original = readStory(data, id);
    const newId = `copy-of-${id}`;
    const names = renaming(
      original.sides.map((side) => side.id),
      original.sides.map((side) => side.entity),
    );
    cpSync(join(data, id), join(folder, newId), { recursive: true });
    for (const file of readdirSync(join(folder, newId))) {
      const path = join(folder, newId, file);
      writeFileSync(
        path,
        names.reduce((text, [from, to]) => text.replaceAll(from, to), readFileSync(path, "utf8")),
      );
    }
    const copy = readStory(folder, newId);

    test("it passes the check with its own sides", () => {
      expect(copy.sides.map((side) => side.id)).toEqual(["left", "right"]);
      expect(copy.id).toBe(newId);
      expect(copy.edition).not.toBe(original.edition);
    });

    test.each(charts.flatMap((chart) => langs.map((lang) => [chart.id, lang, chart] as const)))(
      "%s draws it in %s as it draws the original",
      (_id, lang, chart) => {
        const build = (story: typeof copy) =>
          chart.build(story, readChartRequest(chart, lang, new URLSearchParams()).context);
        expect(build(copy).table.rows).toHaveLength(build(original).table.rows.length);
        expect(JSON.stringify(build(copy))).not.toMatch(new RegExp(names.map(([from]) => `\\b${from}\\b`).join("|")));
      },
    );
  },
);

/** Other ids for the two sides and their entities; the ids of rows that hold them change alike. */
function renaming(sides: readonly string[], persons: readonly string[]): [string, string][] {
  const newPersons = ["person-one", "person-two"];
  const newSides = ["left", "right"];
  return [
    ...persons.map((person, place): [string, string] => [person, newPersons[place] ?? person]),
    ...sides.map((side, place): [string, string] => [side, newSides[place] ?? side]),
  ];
}
