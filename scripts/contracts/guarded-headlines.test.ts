import { describe, expect, test } from "vitest";
import { checkCounts } from "@/lib/check/check-counts";
import { checkGrounds } from "@/lib/check/check-grounds";
import { type CheckedStory, checkStory } from "@/lib/check/check-story";
import { restingTexts } from "@/lib/check/resting-texts";
import { toStory } from "@/lib/check/to-story";
import type { Ground } from "@/lib/codecs/grounds-cell";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets, isDatasetName } from "@/lib/datasets/registry";
import { parseQuery } from "@/lib/query/parse-query";
import { dataFolder, readTexts, storyIds } from "@/lib/server/read-story";
import { queryRows } from "@/lib/story/story-index";

/** The story with the rows of one dataset changed, as if its file said so. */
function withRows(
  checked: CheckedStory,
  name: DatasetName,
  change: (rows: CheckedStory["tables"][DatasetName]["rows"]) => CheckedStory["tables"][DatasetName]["rows"],
): CheckedStory {
  const table = checked.tables[name];
  const tables = { ...checked.tables, [name]: { ...table, rows: change(table.rows) } };
  return { ...checked, tables, resting: restingTexts(tables, checked.file, "") };
}

function datasetOf({ dataset }: Ground): DatasetName {
  if (!isDatasetName(dataset)) throw new Error(`no such dataset: ${dataset}`);
  return dataset;
}

/** The story when its texts say of what there is none that there is one. */
function oneInstead(checked: CheckedStory): CheckedStory {
  const instead = (ground: Ground): Ground => (ground.kind === "count" ? { ...ground, count: 1 } : ground);
  return { ...checked, resting: checked.resting.map(({ at, grounds }) => ({ at, grounds: grounds.map(instead) })) };
}

describe.each(storyIds())("no headline, no note, no chapter and no standfirst of %s outlives its facts", (id) => {
  const checked = checkStory(readTexts(dataFolder(), id));
  const story = toStory(id, "", checked);
  const grounds = checked.resting.flatMap(({ at: { file, line, column }, grounds }) =>
    grounds.map((ground) => ({
      name: `${file}:${line}: ${JSON.stringify(ground)}`,
      at: file === "story.json" ? { file, column } : { file, line, column },
      ground,
    })),
  );

  test("its standfirst rests on facts that are named", () => {
    expect(checked.file?.restsOn?.length).toBeGreaterThan(0);
  });

  test.each(grounds.filter(({ ground }) => ground.kind === "cell"))("when a cell changes: $name", ({ at, ground }) => {
    if (ground.kind !== "cell") return;
    const changed = withRows(checked, datasetOf(ground), (rows) =>
      rows.map((row) => {
        if (row.values.id !== ground.row) return row;
        const other = row.values[ground.column] === null ? "changed" : null;
        return { ...row, values: { ...row.values, [ground.column]: other }, written: {} };
      }),
    );
    expect(checkGrounds(changed.resting, changed.tables)).toContainEqual(expect.objectContaining(at));
    expect(checkGrounds(checked.resting, checked.tables)).toEqual([]);
  });

  test.each(grounds.filter(({ ground }) => ground.kind === "count"))(
    "when a number of rows changes: $name",
    ({ at, ground }) => {
      if (ground.kind !== "count") return;
      const dataset = datasetOf(ground);
      const { query } = parseQuery(new URLSearchParams(ground.query), columnMetas(datasets[dataset]));
      const [counted] = queryRows(story, dataset, query, "en");
      // Where none is counted, the headline is held to one that there is not.
      const changed = counted
        ? withRows(checked, dataset, (rows) => rows.filter(({ values }) => values.id !== counted.id))
        : oneInstead(checked);
      expect(checkCounts(toStory(id, "", changed), changed.resting)).toContainEqual(expect.objectContaining(at));
      expect(checkCounts(story, checked.resting)).toEqual([]);
    },
  );
});
