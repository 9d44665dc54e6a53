import type { ColumnMeta } from "@/lib/datasets/column";
import { formatQualifier } from "@/lib/money/format-money";
import { qualifiers } from "@/lib/money/qualifier";
import { type Lookups, labelOf } from "@/lib/query/lookups";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";
import { sourceKindLabel, sourceKinds } from "@/lib/text/source-kind";

/** The label of an id or word in a column, whether its list is in `terms` or fixed by code, as qualifiers are. */
export function wordLabel(dataset: string, column: ColumnMeta, word: string, lang: Lang, lookups: Lookups): string {
  if (!column.words) return labelOf(lookups, dataset, column, word, lang);
  const qualifier = qualifiers.find((candidate) => candidate === word);
  if (qualifier) return formatQualifier(qualifier, lang);
  const sourceKind = sourceKinds.find((candidate) => candidate === word);
  return sourceKind ? sourceKindLabel(sourceKind, null, lang) : confidenceLabel(word, lang);
}
