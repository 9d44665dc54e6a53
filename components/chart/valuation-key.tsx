import { type KeyLayout, keyType } from "@/lib/charts/key-layout";
import type { SideKey } from "@/lib/charts/side-key";
import type { ValuationKey as Entry } from "@/lib/charts/valuations-model";
import { valuationsType } from "@/lib/charts/valuations-places";
import { Glyph } from "./glyph";
import { TextLines } from "./text-lines";
import { OfferMark, ValuationMark } from "./valuation-mark";

interface ValuationKeyProps {
  readonly layout: KeyLayout<SideKey | Entry>;
}

/** What the shapes and fills of marks on lines of value mean; marks of no side are drawn as squares. */
export function ValuationKey({ layout }: ValuationKeyProps) {
  const { size, lineHeight } = keyType;
  const { mark: glyph, keySpan } = valuationsType;
  return layout.entries.map(({ entry, mark, text }) => (
    <g key={entry.label}>
      {"slot" in entry ? (
        <Glyph shape={entry.shape} side={entry.slot} {...mark} size={glyph} />
      ) : entry.mark === "offer" ? (
        <OfferMark side="both" shape="square" {...mark} width={0} />
      ) : (
        <ValuationMark
          side="both"
          shape="square"
          form={entry.mark === "inexact" ? "hollow" : "solid"}
          {...mark}
          width={entry.mark === "coarse" ? keySpan : 0}
        />
      )}
      <TextLines {...text} size={size} lineHeight={lineHeight} color="var(--ink-2)" />
    </g>
  ));
}
