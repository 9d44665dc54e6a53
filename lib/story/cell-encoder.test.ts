import { expect, test } from "vitest";
import { z } from "zod";
import type { Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasetNames, datasets } from "@/lib/datasets/registry";
import { allStories } from "@/lib/server/stories";
import { cellEncoder } from "./cell-encoder";
import { shownColumnsOf } from "./money-columns";
import type { Story } from "./story";

const every = allStories().flatMap((story) =>
  datasetNames.map((name): [string, Story, DatasetName] => [`${story.id}/${name}`, story, name]),
);

test.each(every)("%s: every cell is written as its codec encodes it", (_, story, name) => {
  const { columns }: Dataset = datasets[name];
  for (const column of shownColumnsOf(name)) {
    const encode = cellEncoder(name, column);
    const codec = columns[column.name]?.codec ?? z.never();
    for (const row of story.rows[name]) {
      const value = Object.entries(row).find(([key]) => key === column.name)?.[1];
      if (value !== null) expect(encode(value), column.name).toBe(z.encode(codec, value));
    }
  }
});

test("computed numbers are written in plain digits, however large or small", () => {
  const column = shownColumnsOf("deals", ["krw"]).find(({ name }) => name === "krw_rate");
  if (!column) throw new Error("deals have no rate");
  const encode = cellEncoder("deals", column);
  expect([1e21, 1e-7, 1447.6, -0.5].map(encode)).toEqual(["1000000000000000000000", "0.0000001", "1447.6", "-0.5"]);
});
