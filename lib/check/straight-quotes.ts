import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import type { Pair } from "@/lib/text/lang";
import type { Tables } from "./check-references";
import { placed, withValue } from "./fault";

/** In English a straight single mark is an apostrophe as well, and so is let pass. */
const straight = { en: /"/, ko: /["']/ };

const message: Pair = {
  en: "has straight quotation marks; write “ ” and ‘ ’, which the pages print as they stand",
  ko: "곧은따옴표가 있다. 페이지에 그대로 나오므로 “ ”와 ‘ ’로 적는다",
};

/** Words texts for readers with straight quotation marks, which no newspaper prints. */
export function straightQuoteWarnings(tables: Tables): Pair[] {
  return datasetNames.flatMap((name) => {
    const dataset: Dataset = datasets[name];
    const { file, rows } = tables[name];
    const halves = columnMetas(dataset).flatMap((column) => (column.half ? [{ column, lang: column.half.lang }] : []));
    return rows.flatMap(({ line, values }) =>
      halves.flatMap(({ column, lang }) => {
        const value = values[column.name];
        if (typeof value !== "string" || !straight[lang].test(value)) return [];
        return [placed({ file, line, column: column.name, message: withValue(message, value) })];
      }),
    );
  });
}
