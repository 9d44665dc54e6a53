import { colours, type NamedAmounts } from "./deal-amounts";

/** The selector of the page's bars. */
export const rechartsBar = ".recharts-bar-rectangle path";

/** The files of a Next site with the chart in Recharts, written as its documentation suggests. */
export function rechartsSite(amounts: NamedAmounts): Readonly<Record<string, string>> {
  return {
    "app/layout.jsx": 'export default ({ children }) => <html lang="ko"><body>{children}</body></html>;',
    "app/page.jsx": `
      import amounts from "./amounts.json";
      import { Chart } from "./chart";
      export default () => <><h1>{amounts.finding}</h1><p>{amounts.measure}</p><Chart rows={amounts.rows} /></>;`,
    "app/chart.jsx": `"use client";
      import { Bar, BarChart, Cell, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
      const colours = ${JSON.stringify(colours)};
      export const Chart = ({ rows }) => (
        <ResponsiveContainer width="100%" height={rows.length * 28}>
          <BarChart layout="vertical" data={rows}>
            <XAxis type="number" />
            <YAxis type="category" dataKey="label" width={220} interval={0} />
            <Bar dataKey="value" isAnimationActive={false}>
              {rows.map((row) => (
                <Cell key={row.label} stroke={colours[row.side]} fill={row.form === "solid" ? colours[row.side] : "none"} />
              ))}
              <LabelList dataKey="text" position="right" />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      );`,
    "app/amounts.json": JSON.stringify(amounts),
  };
}
