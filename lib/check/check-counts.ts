import { groundsIn } from "@/lib/codecs/grounds-cell";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets, isDatasetName } from "@/lib/datasets/registry";
import { parseQuery } from "@/lib/query/parse-query";
import { selectRows } from "@/lib/query/run-query";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import { langs } from "@/lib/text/lang";
import { outlived } from "./check-grounds";
import { checkQuery } from "./check-query";
import type { Tables } from "./check-references";
import type { Fault } from "./fault";

/** Finds headlines, notes and chapters that rest on a number of rows which is another now, and queries that count no rows. */
export function checkCounts(story: Story, tables: Tables): Fault[] {
  return [tables.views, tables.view_notes, tables.chapters].flatMap(({ file, rows }) =>
    rows.flatMap(({ line, values: { rests_on: grounds } }) =>
      typeof grounds === "string" ? countFaults(story, grounds, { file, line, column: "rests_on" }) : [],
    ),
  );
}

function countFaults(story: Story, grounds: string, at: Omit<Fault, "message" | "fix">): Fault[] {
  return groundsIn(grounds).flatMap((ground): Fault[] => {
    if (ground.kind !== "count" || !isDatasetName(ground.dataset)) return [];
    const { dataset, query: asked, count } = ground;
    const parameters = new URLSearchParams(asked);
    const faults = checkQuery(at, story, dataset, parameters);
    if (faults.length > 0) return faults;
    const { query } = parseQuery(parameters, columnMetas(datasets[dataset]));
    const now = selectRows(storyIndex(story, dataset), query, langs[0]).length;
    return now === count ? [] : [{ ...at, message: outlived(`count(${dataset}${asked && `?${asked}`})`, count, now) }];
  });
}
