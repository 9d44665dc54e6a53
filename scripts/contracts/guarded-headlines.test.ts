import { describe, expect, test } from "vitest";
import { checkCounts } from "@/lib/check/check-counts";
import { checkGrounds } from "@/lib/check/check-grounds";
import { type CheckedStory, checkStory } from "@/lib/check/check-story";
import { toStory } from "@/lib/check/to-story";
import { type Ground, groundsIn } from "@/lib/codecs/grounds-cell";
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
  return { ...checked, tables: { ...checked.tables, [name]: { ...table, rows: change(table.rows) } } };
}

function datasetOf({ dataset }: Ground): DatasetName {
  if (!isDatasetName(dataset)) throw new Error(`no such dataset: ${dataset}`);
  return dataset;
}

/** A row whose grounds say that there is one where there is none. */
function oneInstead(row: CheckedStory["tables"][DatasetName]["rows"][number]): typeof row {
  const grounds = String(row.values.rests_on).replaceAll(")=0", ")=1");
  return { ...row, values: { ...row.values, rests_on: grounds } };
}

const guarded = ["views", "view_notes", "chapters"] as const;

describe.each(storyIds())("no headline, no note and no chapter of %s outlives its facts", (id) => {
  const checked = checkStory(readTexts(dataFolder(), id));
  const story = toStory(id, "", checked);
  const grounds = guarded.flatMap((table) =>
    checked.tables[table].rows.flatMap(({ line, values }) =>
      groundsIn(String(values.rests_on)).map((ground) => ({
        name: `${values.id}: ${JSON.stringify(ground)}`,
        at: { file: `${table}.csv`, line, column: "rests_on" },
        ground,
      })),
    ),
  );

  test.each(grounds.filter(({ ground }) => ground.kind === "cell"))("when a cell changes: $name", ({ at, ground }) => {
    if (ground.kind !== "cell") return;
    const changed = withRows(checked, datasetOf(ground), (rows) =>
      rows.map((row) => {
        if (row.values.id !== ground.row) return row;
        const other = row.values[ground.column] === null ? "changed" : null;
        return { ...row, values: { ...row.values, [ground.column]: other }, written: {} };
      }),
    );
    expect(checkGrounds(changed.tables)).toContainEqual(expect.objectContaining(at));
    expect(checkGrounds(checked.tables)).toEqual([]);
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
        : guarded.reduce((draft, table) => withRows(draft, table, (rows) => rows.map(oneInstead)), checked);
      expect(checkCounts(toStory(id, "", changed), changed.tables)).toContainEqual(expect.objectContaining(at));
      expect(checkCounts(story, checked.tables)).toEqual([]);
    },
  );
});
