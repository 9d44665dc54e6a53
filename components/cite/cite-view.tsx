"use client";

import { useAddress } from "@/components/hooks/use-address";
import { viewParameters } from "@/lib/cite/view-parameters";
import type { ColumnMeta } from "@/lib/datasets/column";
import { closedWords } from "@/lib/query/closed-words";
import type { Lookups } from "@/lib/query/lookups";
import { parseQuery } from "@/lib/query/parse-query";
import { viewTitle } from "@/lib/story/view-title";
import { CitePanel, type CitePanelProps } from "./cite-panel";

export interface CiteViewProps extends Omit<CitePanelProps, "title" | "parameters"> {
  readonly kind: "table" | "chart";
  readonly storyTitle: string;
  readonly dataset: string;
  /** The title of an unfiltered view: the name of the table or chart. */
  readonly label: string;
  readonly columns: readonly ColumnMeta[];
  /** Labels of the filters' ids and terms; what is missing is cited as it is. */
  readonly lookups: Lookups;
  /** The view options of a chart. */
  readonly options?: { readonly [option: string]: readonly string[] };
}

/** The citation of a table or chart as the page's address filters it; updates with the address. */
export function CiteView({ storyTitle, dataset, label, columns, lookups, options = {}, ...cited }: CiteViewProps) {
  const { parameters } = useAddress();
  const words = closedWords(lookups, dataset);
  const { query } = parseQuery(parameters, columns, words);
  const title = viewTitle({ lang: cited.lang, dataset, label, columns, lookups, query });
  return (
    <CitePanel
      {...cited}
      title={`${title}, ${storyTitle}`}
      parameters={viewParameters(parameters, columns, options, words)}
    />
  );
}
