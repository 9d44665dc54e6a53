import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasetNames, datasets } from "@/lib/datasets/registry";
import type { StoryFile } from "@/lib/datasets/story-file";
import { isDate } from "@/lib/query/plain-row";
import type { Pair } from "@/lib/text/lang";
import type { Tables } from "./check-references";
import { placed, withValue } from "./fault";

/** Sources and rates may have been read, and their pages changed, after the facts were checked. */
const mayBeLater: readonly DatasetName[] = ["sources", "exchange_rates"];

/** A date that was set before it came may lie ahead. */
const mayBeAhead: ReadonlySet<string> = new Set(["cases.next_date"]);

/** Words dates that lie as a whole after the day up to which the facts were checked, such as mistyped years. */
export function lateDateWarnings(tables: Tables, { verified }: StoryFile): Pair[] {
  const message: Pair = {
    en: `lies after the day up to which the facts were checked, ${verified}; correct the date, or check the facts anew and bring verified up to date`,
    ko: `사실을 확인한 마지막 날 ${verified}보다 뒤다. 날짜를 고치거나, 사실을 다시 확인하고 verified를 새로 적는다`,
  };
  return datasetNames.flatMap((name) => {
    if (mayBeLater.includes(name)) return [];
    const dataset: Dataset = datasets[name];
    const { file, rows } = tables[name];
    return columnMetas(dataset).flatMap(({ name: column, type }) =>
      type !== "date" || mayBeAhead.has(`${name}.${column}`)
        ? []
        : rows.flatMap(({ line, values }) => {
            const date = values[column];
            if (!isDate(date) || date.earliest <= verified) return [];
            return [placed({ file, line, column, message: withValue(message, date.edtf) })];
          }),
    );
  });
}
