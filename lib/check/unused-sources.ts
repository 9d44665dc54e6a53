import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import type { StoryFile } from "@/lib/datasets/story-file";
import { itemsOf } from "@/lib/query/plain-row";
import type { Pair } from "@/lib/text/lang";
import type { Tables } from "./check-references";
import { placed, withValue } from "./fault";

const unused: Pair = {
  en: "no row rests on this source; cite it where it belongs, or remove it",
  ko: "이 출처를 근거로 든 행이 없다. 근거인 곳에 적거나 지운다",
};

/** Words sources that no row cites and with which the story did not begin. */
export function unusedSourceWarnings(tables: Tables, { article }: StoryFile): Pair[] {
  const used = new Set<string>(article === undefined ? [] : [article]);
  for (const name of datasetNames) {
    const dataset: Dataset = datasets[name];
    const columns = columnMetas(dataset).filter(({ references }) => references === "sources");
    for (const { values } of tables[name].rows)
      for (const { name: column } of columns)
        for (const item of itemsOf(values[column])) used.add(String(item).split("#")[0] ?? "");
  }
  return tables.sources.rows.flatMap(({ line, values: { id } }) =>
    used.has(String(id)) ? [] : [placed({ file: "sources.csv", line, column: "id", message: withValue(unused, id) })],
  );
}
