import type { SideKey } from "@/lib/story/side-key";
import { Glyph } from "../kit/glyph";
import { type KeyLayout, keyType } from "../kit/key-layout";
import { TextLines } from "../kit/text-lines";
import type { ValuationKey as Entry } from "./model";
import { valuationsType } from "./places";
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
