import { useAddress } from "@/components/hooks/use-address";
import { ChoiceLinks } from "@/components/site/choice-links";
import type { Lang } from "@/lib/text/lang";
import { sourcesText } from "@/lib/text/sources-text";

/** The value of `_v_order` that puts first what supports most; how often a source is cited is no column of it. */
export const supportingOrder = "supporting";

interface SourceOrderProps {
  readonly lang: Lang;
  /** The order of a list that nobody has sorted. */
  readonly order: string;
}

/** The orders in which sources can stand. */
export function SourceOrder({ lang, order }: SourceOrderProps) {
  const text = sourcesText[lang];
  const { parameters } = useAddress();
  const current = parameters.get("_v_order") === supportingOrder ? null : (parameters.get("_sort") ?? order);
  const orders = [
    { sort: "-published", label: text.newest },
    { sort: "published", label: text.oldest },
    { sort: "publisher", label: text.publisher },
    { sort: "kind", label: text.kind },
    { sort: null, label: text.supporting },
  ];
  return (
    <ChoiceLinks
      label={text.order}
      choices={orders.map(({ sort, label }) => ({
        label,
        changes: { _sort: sort === order ? null : sort, _v_order: sort === null ? supportingOrder : null },
        current: sort === current,
      }))}
    />
  );
}
