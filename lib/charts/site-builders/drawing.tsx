import { ChartKey } from "../kit/chart-key";
import { type DrawingProps, DrawingSurface } from "../kit/drawing-surface";
import { Glyph } from "../kit/glyph";
import { TextLines } from "../kit/text-lines";
import { siteBuildersLayout, siteBuildersType as type } from "./layout";
import { MapDrawing } from "./map-drawing";
import type { SiteBuildersModel } from "./model";

/** Draws sites with a mark for each of their companies, in the form of the status, below a map where it is wide. */
export default function SiteBuilders({ model, width, height }: DrawingProps<SiteBuildersModel>) {
  const { key, map, headings, rules, sites } = siteBuildersLayout(model, width);
  const text = { size: type.text, lineHeight: type.lineHeight };
  return (
    <DrawingSurface model={model} width={width} height={height}>
      <ChartKey layout={key} />
      {map && <MapDrawing {...map} width={width} />}
      {headings.map((heading) => (
        <TextLines key={heading.x} {...heading} {...text} color="var(--ink-2)" />
      ))}
      {rules.map((y) => (
        <line key={y} x1={0} x2={width} y1={y} y2={y} stroke="var(--rule)" />
      ))}
      {sites.map(({ row, name, detail, companies, unnamed }) => (
        <g key={row.id} data-mark={row.id}>
          <TextLines {...name} size={type.name} lineHeight={type.lineHeight} bold />
          <TextLines {...detail} {...text} color="var(--ink-2)" />
          {companies.map(({ company: { entity, shape, side }, x, y, name: label }) => (
            <g key={entity}>
              <Glyph shape={shape} side={side} form={row.form} x={x} y={y} size={type.glyph} />
              {label && <TextLines {...label} {...text} />}
            </g>
          ))}
          <TextLines {...unnamed} {...text} color="var(--ink-2)" />
        </g>
      ))}
    </DrawingSurface>
  );
}
