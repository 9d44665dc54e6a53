import type { FormKey, SideKey } from "@/lib/story/side-key";
import { Glyph } from "./glyph";
import { type KeyLayout, keyType } from "./key-layout";
import { MarkBar } from "./mark-bar";
import { TextLines } from "./text-lines";

interface ChartKeyProps {
  readonly layout: KeyLayout<SideKey | FormKey>;
  /** Width in px of the piece of bar that shows a form; the key's own by default. */
  readonly swatch?: number;
}

/** The key of a drawing: what its shapes and fills mean. */
export function ChartKey({ layout, swatch = keyType.swatch }: ChartKeyProps) {
  const { size, lineHeight, mark: glyph } = keyType;
  return layout.entries.map(({ entry, mark, text }) => (
    <g key={entry.label}>
      {"slot" in entry ? (
        <Glyph shape={entry.shape} side={entry.slot} x={mark.x} y={mark.y} size={glyph} />
      ) : (
        <MarkBar side="neither" form={entry.form} x={mark.x - swatch / 2} y={mark.y - 5} width={swatch} height={10} />
      )}
      <TextLines {...text} size={size} lineHeight={lineHeight} color="var(--ink-2)" />
    </g>
  ));
}
