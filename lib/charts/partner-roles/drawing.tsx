import { Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from "recharts";
import { Glyph } from "../kit/glyph";
import { keyType } from "../kit/key-layout";
import { TextLines } from "../kit/text-lines";
import type { DrawingProps } from "../load-drawing";
import { partnerRolesLayout } from "./layout";
import type { PartnerRolesModel } from "./model";
import { partnerRolesType } from "./places";

/** Draws partners against roles: a mark where a partner has a role, with its date and money. */
export default function PartnerRoles({ model, width, height }: DrawingProps<PartnerRolesModel>) {
  const type = partnerRolesType;
  const { key, heads, names, rules, marks } = partnerRolesLayout(model, width);
  const data = marks.map(({ x, y }) => ({ x, y }));

  function shape({ index }: ScatterShapeProps) {
    const placed = marks[index];
    if (!placed) return <g />;
    const { mark, x, y } = placed;
    return (
      <g data-mark={mark.id}>
        <Glyph shape={mark.partner.shape} side={mark.partner.side} form={mark.form} x={x} y={y} size={type.glyph} />
      </g>
    );
  }

  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ left: 0, top: 0, right: 0, bottom: 0 }}
      accessibilityLayer={false}
    >
      <XAxis hide type="number" dataKey="x" domain={[0, width]} />
      <YAxis hide type="number" dataKey="y" domain={[0, height]} reversed />
      {key.entries.map(({ entry, mark, text }) => (
        <g key={entry.label}>
          {"slot" in entry ? (
            <Glyph shape={entry.shape} side={entry.slot} x={mark.x} y={mark.y} size={keyType.mark} />
          ) : (
            <Glyph shape="square" side="neither" form={entry.form} x={mark.x} y={mark.y} size={keyType.mark} />
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
      <Scatter data={data} shape={shape} isAnimationActive={false} />
      {marks.map(({ mark, details }) => (
        <g key={mark.id} data-mark={mark.id}>
          {details.map(({ id, ...detail }) => (
            <TextLines key={id} {...detail} size={type.detail} lineHeight={type.lineHeight} color="var(--ink-2)" />
          ))}
        </g>
      ))}
    </ScatterChart>
  );
}
