import { type DrawingProps, DrawingSurface } from "../kit/drawing-surface";
import { Glyph } from "../kit/glyph";
import { keyType } from "../kit/key-layout";
import { TextLines } from "../kit/text-lines";
import { partnerRolesLayout, partnerRolesType } from "./layout";
import type { PartnerRolesModel } from "./model";

/** Draws partners against roles: a mark where a partner has a role, with its date and money. */
export default function PartnerRoles({ model, width, height }: DrawingProps<PartnerRolesModel>) {
  const type = partnerRolesType;
  const { key, heads, names, rules, marks } = partnerRolesLayout(model, width);
  return (
    <DrawingSurface model={model} width={width} height={height}>
      {key.entries.map(({ entry, mark, text }) => (
        <g key={entry.label}>
          {"slot" in entry ? (
            <Glyph shape={entry.shape} side={entry.slot} x={mark.x} y={mark.y} size={keyType.mark} />
          ) : (
            <Glyph shape="square" side="both" form={entry.form} x={mark.x} y={mark.y} size={keyType.mark} />
          )}
          <TextLines {...text} size={keyType.size} lineHeight={keyType.lineHeight} color="var(--ink-2)" />
        </g>
      ))}
      {rules.map(({ y, strong }) => (
        <line key={y} x1={0} x2={width} y1={y} y2={y} stroke={strong ? "var(--ink-2)" : "var(--rule)"} />
      ))}
      {heads.map(({ id, ...head }) => (
        <TextLines key={id} {...head} size={type.head} lineHeight={type.lineHeight} bold />
      ))}
      {names.map(({ id, ...name }) => (
        <TextLines key={id} {...name} size={type.name} lineHeight={type.lineHeight} />
      ))}
      {marks.map(({ mark, x, y }) => (
        <g key={mark.id} data-mark={mark.id}>
          <Glyph shape={mark.partner.shape} side={mark.partner.side} form={mark.form} x={x} y={y} size={type.glyph} />
        </g>
      ))}
      {marks.map(({ mark, details }) => (
        <g key={mark.id} data-mark={mark.id}>
          {details.map(({ id, ...detail }) => (
            <TextLines key={id} {...detail} size={type.detail} lineHeight={type.lineHeight} color="var(--ink-2)" />
          ))}
        </g>
      ))}
    </DrawingSurface>
  );
}
