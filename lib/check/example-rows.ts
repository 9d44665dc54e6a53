import { datasetNames } from "@/lib/datasets/registry";
import type { Pair } from "@/lib/text/lang";
import type { Tables } from "./check-references";

/** Words in which files example rows are left, and what to do with them: first those that hold nothing else. */
export function exampleWarnings(tables: Tables): Pair[] {
  const left = datasetNames.map((name) => tables[name]).filter(({ examples }) => examples.length > 0);
  const files = (isFilled: boolean) => left.filter(({ rows }) => rows.length > 0 === isFilled).map(({ file }) => file);
  return [...listed(files(false), toFillIn), ...listed(files(true), superfluous)];
}

function listed(files: readonly string[], { en, ko }: Pair): Pair[] {
  const names = files.join(", ");
  return files.length > 0 ? [{ en: `${names}: ${en}`, ko: `${names}: ${ko}` }] : [];
}

const toFillIn: Pair = {
  en: "only example rows, which the site leaves out; write your own rows below them, or remove them if the story has none",
  ko: "예시 행뿐이며 사이트에 나오지 않는다. 그 아래에 이 이야기의 행을 적거나, 적을 것이 없으면 예시 행을 지운다",
};

const superfluous: Pair = {
  en: "example rows, which the site leaves out; remove them when you no longer need them",
  ko: "예시 행이며 사이트에 나오지 않는다. 필요 없으면 지운다",
};
