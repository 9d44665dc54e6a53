import { describe, expect, test } from "vitest";
import { findChart } from "@/lib/charts/registry";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import type { PlainRow } from "@/lib/query/plain-row";
import { allStories } from "@/lib/server/stories";
import { toldCell } from "@/lib/story/told-cell";
import { langs } from "@/lib/text/lang";

const cells = allStories().flatMap((story) =>
  datasetNames.flatMap((dataset) =>
    columnMetas(datasets[dataset])
      .filter(({ key }) => key !== undefined)
      .flatMap((column) =>
        langs.map((lang) => [`${story.id} ${dataset}.${column.name} ${lang}`, story, dataset, column, lang] as const),
      ),
  ),
);

describe("readers are told what a key names", () => {
  test.each(cells)("%s", (_, story, dataset, column, lang) => {
    const rows: readonly PlainRow[] = story.rows[dataset];
    for (const row of rows) {
      for (const { text, detail = "" } of toldCell({ story, lang, chartOf: findChart }, column, row) ?? []) {
        const words = `${text} ${detail}`;
        expect(words).not.toMatch(/[a-z]_[a-z]|[a-z]=|__|undefined|null/);
        expect(text).not.toBe(row[column.name]);
      }
    }
  });
});
