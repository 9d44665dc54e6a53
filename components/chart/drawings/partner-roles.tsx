import { Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from "recharts";
import { partnerRolesLayout, partnerRolesType } from "@/lib/charts/partner-roles-layout";
import type { PartnerRolesModel } from "@/lib/charts/partner-roles-model";
import type { DrawingProps } from "../drawing";
import { TextLines } from "../text-lines";

/** Draws partners against roles: a mark where a partner has a role. */
export default function PartnerRoles({ model, width, height }: DrawingProps<PartnerRolesModel>) {
  const type = partnerRolesType;
  const { heads, names, rules, marks } = partnerRolesLayout(model, width);
  const data = marks.map(({ x, y }) => ({ x, y }));

  function shape({ index }: ScatterShapeProps) {
    const placed = marks[index];
    if (!placed) return <g />;
    const { mark, x, y } = placed;
    const fill = mark.form === "solid" ? "var(--ink)" : "var(--paper)";
    return (
      <circle
        data-mark={mark.id}
        cx={x}
        cy={y}
        r={type.glyph / 2 - 1}
        fill={fill}
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
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
      {rules.map((y) => (
        <line key={y} x1={0} x2={width} y1={y} y2={y} stroke="var(--rule)" />
      ))}
      {heads.map((head) => (
        <TextLines
          key={head.lines.join()}
          {...head}
          size={type.head}
          lineHeight={type.lineHeight}
          color="var(--ink-2)"
        />
      ))}
      {names.map((name) => (
        <TextLines
          key={`${name.lines.join()} ${name.y}`}
          {...name}
          size={type.name}
          lineHeight={type.lineHeight}
          bold
        />
      ))}
      <Scatter data={data} shape={shape} isAnimationActive={false} />
      {marks.map(({ mark, detail }) => (
        <g key={mark.id} data-mark={mark.id}>
          <TextLines {...detail} size={type.detail} lineHeight={type.lineHeight} color="var(--ink-2)" />
        </g>
      ))}
    </ScatterChart>
  );
}
