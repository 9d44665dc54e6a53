import { colours, type NamedAmounts } from "./deal-amounts";

/** The selector of the page's bars. */
export const echartsBar = `#chart path:is(${Object.values(colours)
  .map((colour) => `[stroke="${colour}"]`)
  .join(",")})`;

/** The package to bundle, and its version. */
export const echartsPackages = { echarts: "6.1.0" };

/** The script of a page with the chart in ECharts, importing only the parts that it needs. */
export function echartsScript({ rows }: NamedAmounts): string {
  const data = rows.map(({ value, text, side, form }) => {
    const colour = Object.entries(colours).find(([slot]) => slot === side)?.[1];
    const itemStyle = { color: form === "solid" ? colour : "transparent", borderColor: colour };
    return { value, itemStyle, label: { formatter: text } };
  });
  const option = {
    animation: false,
    grid: { left: 0, right: 120, top: 0, bottom: 0, containLabel: true },
    xAxis: { type: "value" },
    yAxis: {
      type: "category",
      inverse: true,
      data: rows.map(({ label }) => label),
      axisLabel: { width: 220, overflow: "break", interval: 0 },
    },
    series: [{ type: "bar", data, label: { show: true, position: "right" } }],
  };
  return `
    import { init, use } from "echarts/core";
    import { BarChart } from "echarts/charts";
    import { GridComponent } from "echarts/components";
    import { SVGRenderer } from "echarts/renderers";
    use([BarChart, GridComponent, SVGRenderer]);
    const chart = document.querySelector("#chart");
    chart.style.height = "${rows.length * 28}px";
    init(chart, null, { renderer: "svg" }).setOption(${JSON.stringify(option)});`;
}
