import { expect, test } from "vitest";
import { numberedMarks } from "./numbered-marks";

const table = { columns: [], rows: ["fenn-offer", "marsh-offer"].map((id) => ({ id, cells: [] })) };

test("a mark has the number of its row, wherever it is drawn", () => {
  const svg = '<g data-mark="marsh-offer"/><g data-mark="fenn-offer"/><path data-mark="marsh-offer"/>';
  expect(numberedMarks(svg, table)).toBe('<g data-mark="1"/><g data-mark="0"/><path data-mark="1"/>');
});

test("a mark without a row keeps its id", () => {
  expect(numberedMarks('<g data-mark="a-note"/>', table)).toBe('<g data-mark="a-note"/>');
});
