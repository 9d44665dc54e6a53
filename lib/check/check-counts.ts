import type { Ground } from "@/lib/codecs/grounds-cell";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets, isDatasetName } from "@/lib/datasets/registry";
import { parseQuery } from "@/lib/query/parse-query";
import { selectRows } from "@/lib/query/run-query";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import { langs } from "@/lib/text/lang";
import { outlived } from "./check-grounds";
import { checkQuery } from "./check-query";
import type { Fault } from "./fault";
import type { RestingText } from "./resting-texts";

/** Finds texts that rest on a number of rows which is another now, and queries that count no rows. */
export function checkCounts(story: Story, texts: readonly RestingText[]): Fault[] {
  return texts.flatMap(({ at, grounds }) => countFaults(story, grounds, at));
}

function countFaults(story: Story, grounds: readonly Ground[], at: RestingText["at"]): Fault[] {
  return grounds.flatMap((ground): Fault[] => {
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
