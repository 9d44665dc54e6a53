import { colours, type NamedAmounts } from "./deal-amounts";

/** The selector of the page's bars. */
export const vegaBar = ".mark-rect.role-mark path";

/** The packages to bundle, and their versions. */
export const vegaPackages = { vega: "6.4.0", "vega-lite": "6.5.0", "vega-embed": "7.3.0" };

/** The script of a page with the chart in Vega-Lite, rendered by Vega-Embed into the element `chart`. */
export function vegaScript({ rows }: NamedAmounts): string {
  const y = { field: "label", type: "nominal", sort: null, title: null, axis: { labelLimit: 220 } };
  const x = { field: "value", type: "quantitative", title: null };
  const scale = { domain: Object.keys(colours), range: Object.values(colours) };
  const side = { field: "side", type: "nominal", legend: null, scale };
  const hollow = { condition: { test: "datum.form === 'hollow'", value: 0 }, value: 1 };
  const spec = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width: 300,
    data: { values: rows },
    encoding: { x, y },
    layer: [
      { mark: "bar", encoding: { fill: side, stroke: side, fillOpacity: hollow } },
      { mark: { type: "text", align: "left", dx: 6 }, encoding: { text: { field: "text" } } },
    ],
  };
  return `import embed from "vega-embed"; embed("#chart", ${JSON.stringify(spec)}, { actions: false, renderer: "svg" });`;
}
