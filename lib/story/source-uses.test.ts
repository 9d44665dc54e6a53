import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { datasetNames } from "@/lib/datasets/registry";
import { sourceUses } from "./source-uses";

test("every row that cites a source stands once under that source", () => {
  const story = loadedSample();
  const uses = sourceUses(story);
  const [source] = story.rows.sources;
  if (!source) throw new Error("no source in the sample");
  const found = uses.get(source.id) ?? [];
  const citing = datasetNames.flatMap((dataset) =>
    story.rows[dataset].filter(
      (row) => "sources" in row && row.sources.some((citation) => citation.split("#")[0] === source.id),
    ),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(({ row }) => row).sort()).toEqual(citing.map((row) => row.id).sort());
  expect(new Set(found.map(({ dataset, row }) => `${dataset} ${row}`)).size).toBe(found.length);
});
