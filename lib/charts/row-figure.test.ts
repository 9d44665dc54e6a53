import { expect, test } from "vitest";
import { figureCard } from "@/lib/card/figure-card";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { isDatasetName } from "@/lib/datasets/registry";
import { readChartRequest } from "./chart-request";
import { charts } from "./registry";
import { cellFigure, markFigure } from "./row-figure";

const story = loadedSample();

test.each(charts.map((chart) => [chart.id, chart] as const))(
  "what %s traces has a card that shows the same",
  (_, chart) => {
    // In Korean, in which no amount is rounded: English rounds won in charts and not on cards.
    const { table } = chart.build(story, readChartRequest(chart, "ko", new URLSearchParams()).context);
    for (const row of table.rows) {
      const figures = row.cells.map((cell, index) => ({ cell, ref: cellFigure(chart.dataset, table, row, index) }));
      for (const { cell, ref } of figures) {
        if (!ref || cell === "" || !isDatasetName(ref.dataset)) continue;
        const card = figureCard(story, ref.dataset, ref.row, ref.column, "ko");
        const digits = (text: string | undefined) => text?.replace(/\D/g, "");
        expect(digits(card?.figure?.shown)).toBe(digits(cell));
      }
      const mark = markFigure(chart.dataset, table, row);
      if (mark && isDatasetName(mark.dataset)) {
        expect(figureCard(story, mark.dataset, mark.row, mark.column, "en")).not.toBeNull();
      }
    }
  },
);

test("marks show the column that is drawn, else the first sum, else the row; counts show nothing of the data", () => {
  const row = { id: "a", cells: [] };
  const table = (...columns: { numeric: boolean; column?: string; drawn?: boolean }[]) => ({
    columns: columns.map((column) => ({ label: "", ...column })),
    rows: [row],
  });
  const date = { numeric: false, column: "date" };
  const amount = { numeric: true, column: "amount" };
  const printed = { numeric: true, column: "printed", drawn: true };
  expect(markFigure("deals", table(date, amount, printed), row)).toEqual({
    dataset: "deals",
    row: "a",
    column: "printed",
  });
  expect(markFigure("deals", table(date, amount), row)?.column).toBe("amount");
  expect(markFigure("deals", table(date), row)?.column).toBeNull();
  expect(markFigure("deals", table({ numeric: true }), row)).toBeNull();
});
