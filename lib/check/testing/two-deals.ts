import { datasetNames } from "@/lib/datasets/registry";
import { draftRow, type SampleDraft } from "./sample-story";

const kept: readonly string[] = ["deals", "entities", "terms", "sources"];

/** Makes of the sample the least that a story can be: two deals, who made them, the words that they use, their sources. */
export function twoDeals(draft: SampleDraft): void {
  const { file, rows } = draft;
  for (const name of datasetNames) if (!kept.includes(name)) rows[name].length = 0;
  rows.deals.length = 2;
  for (const deal of rows.deals) deal.in_article = "";
  const bid = draftRow(draft, "deals", "ferry-bid");
  for (const column of ["amount_stated", "currency_stated", "stated_source"]) bid[column] = "";
  const used = ["sources.", "entities.", "deals."];
  rows.terms.splice(0, Infinity, ...rows.terms.filter(({ list }) => used.some((each) => list?.startsWith(each))));
  file.keyFigures.length = 0;
  delete file.article;
  delete file.project;
}
