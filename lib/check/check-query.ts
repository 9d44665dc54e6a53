import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { closedWords } from "@/lib/query/closed-words";
import { parseQuery } from "@/lib/query/parse-query";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { nearest } from "@/lib/text/nearest";
import { type Fault, unknownValue } from "./fault";

/** Finds parameters that choose no rows of a dataset: columns, operators and values that there are not. */
export function checkQuery(
  at: Omit<Fault, "message" | "fix">,
  story: Story,
  dataset: DatasetName,
  parameters: URLSearchParams,
): Fault[] {
  const columns = columnMetas(datasets[dataset]);
  const names = columns.map(({ name }) => name);
  const { problems } = parseQuery(parameters, columns, closedWords(storyLookups(story), dataset));
  return problems.map(({ parameter, suggestion }) => {
    const [name = ""] = parameter.split("__");
    if (!names.includes(name)) {
      const message = { en: `no column of ${dataset}`, ko: `${dataset}에 없는 열이다` };
      return { ...unknownValue(at, message, parameter), fix: suggestion ?? nearest(name, names) };
    }
    const message = { en: `rows of ${dataset} cannot be chosen so`, ko: `${dataset}의 행을 이렇게 고를 수 없다` };
    return {
      ...unknownValue(at, message, `${parameter}=${parameters.getAll(parameter).join(",")}`),
      fix: suggestion,
    };
  });
}
