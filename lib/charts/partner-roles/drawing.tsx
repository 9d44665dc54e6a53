import { ChartKey } from "../kit/chart-key";
import { type DrawingProps, DrawingSurface } from "../kit/drawing-surface";
import { Glyph } from "../kit/glyph";
import { MarkBar } from "../kit/mark-bar";
import { TextLines } from "../kit/text-lines";
import { partnerRolesLayout, partnerRolesType as type } from "./layout";
import type { PartnerRolesModel } from "./model";

/** Draws the money of partners as bars, within the outline of the whole where one is stated, and names the others. */
export default function PartnerRoles({ model, width, height }: DrawingProps<PartnerRolesModel>) {
  const { key, groups, unstated, roles, names } = partnerRolesLayout(model, width);
  const { lineHeight } = type;
  return (
    <DrawingSurface model={model} width={width} height={height}>
      <ChartKey layout={key} />
      {groups.map(({ heading, status, outlines, bars, rest }) => (
        <g key={heading.y}>
          <TextLines {...heading} size={type.heading} lineHeight={lineHeight} bold />
          <TextLines {...status} size={type.detail} lineHeight={lineHeight} color="var(--ink-2)" />
          {outlines.map((outline) => (
            <rect
              key={outline.y}
              x={outline.x + 0.75}
              y={outline.y + 0.75}
              width={outline.width - 1.5}
              height={outline.height - 1.5}
              fill="none"
              stroke="var(--ink-2)"
              strokeWidth={1.5}
            />
          ))}
          {bars.map(({ bar, box, glyph, label, amount, detail }) => (
            <g key={bar.id}>
              <MarkBar mark={bar.id} side={bar.side} form={bar.form} {...box} />
              <g data-mark={bar.id}>
                <Glyph shape={bar.shape} side={bar.side} size={type.glyph} {...glyph} />
                <TextLines {...label} size={type.label} lineHeight={lineHeight} />
                <TextLines {...amount} size={type.label} lineHeight={lineHeight} bold />
                <TextLines {...detail} size={type.detail} lineHeight={lineHeight} color="var(--ink-2)" />
              </g>
            </g>
          ))}
          <TextLines {...rest} size={type.detail} lineHeight={lineHeight} color="var(--ink-2)" />
        </g>
      ))}
      <TextLines {...unstated} size={type.label} lineHeight={lineHeight} bold />
      {roles.map((role) => (
        <TextLines key={role.y} {...role} size={type.detail} lineHeight={lineHeight} color="var(--ink-2)" />
      ))}
      {names.map(({ id, partner, glyph, text }) => (
        <g key={id} data-mark={id}>
          <Glyph shape={partner.shape} side={partner.side} size={type.glyph} {...glyph} />
          <TextLines {...text} size={type.label} lineHeight={lineHeight} />
        </g>
      ))}
    </DrawingSurface>
  );
}
