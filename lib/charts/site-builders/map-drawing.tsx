import { Glyph } from "../kit/glyph";
import { TextLines } from "../kit/text-lines";
import { siteMapLayout, siteMapType as type } from "./map-layout";
import type { OutlineKind } from "./outline";
import type { SiteMap } from "./site-map";

interface MapDrawingProps {
  readonly map: SiteMap;
  readonly width: number;
  /** Where the map begins, in px. */
  readonly top: number;
}

const look: Readonly<Record<OutlineKind, object>> = {
  land: { fill: "var(--rule)", fillOpacity: 0.45 },
  states: { fill: "none", stroke: "var(--paper)", strokeWidth: 1 },
  lakes: { fill: "var(--paper)" },
  borders: { fill: "none", stroke: "var(--ink-2)", strokeWidth: 0.75, strokeOpacity: 0.6 },
};

/** Draws the outlines of the regions that sites lie in, a mark at each town, and what has none beside them. */
export function MapDrawing({ map, width, top }: MapDrawingProps) {
  const { panels, list, caption } = siteMapLayout(map, width, top);
  const text = { size: type.text, lineHeight: type.lineHeight };
  return (
    <g>
      {panels.map(({ box, heading, outline, sites }) => (
        <g key={box.x}>
          <TextLines {...heading} {...text} color="var(--ink-2)" />
          {outline.map(({ kind, d }) => (
            <path key={kind} d={d} {...look[kind]} />
          ))}
          <rect {...box} fill="none" stroke="var(--rule)" />
          {sites.map(({ site, leader }) =>
            leader ? (
              <line
                key={site.id}
                x1={leader.from.x}
                y1={leader.from.y}
                x2={leader.to.x}
                y2={leader.to.y}
                stroke="var(--ink-2)"
              />
            ) : null,
          )}
          {sites.map(({ site: { id, shape, side, form }, mark }) => (
            <Glyph key={id} shape={shape} side={side} form={form} {...mark} size={type.glyph} />
          ))}
          {sites.map(({ site, name }) =>
            name ? (
              <g key={site.id}>
                <TextLines x={name.x} y={name.y} lines={name.town} anchor={name.anchor} {...text} bold halo />
                <TextLines
                  x={name.x}
                  y={name.y + name.town.length * type.lineHeight}
                  lines={name.label}
                  anchor={name.anchor}
                  {...text}
                  color="var(--ink-2)"
                  halo
                />
              </g>
            ) : null,
          )}
        </g>
      ))}
      {list.map(({ isHeading, ...entry }) => (
        <TextLines
          key={entry.y}
          {...entry}
          {...text}
          bold={isHeading}
          color={isHeading ? "var(--ink)" : "var(--ink-2)"}
        />
      ))}
      <TextLines {...caption} {...text} color="var(--ink-2)" />
    </g>
  );
}
