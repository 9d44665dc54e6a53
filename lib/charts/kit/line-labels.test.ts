import { expect, test } from "vitest";
import type { Box } from "./box";
import { type LabelledLine, labelOf, placeAmounts, placeEnds } from "./line-labels";

const column: Box = { x: 500, y: 0, width: 100, height: 300 };

function line(id: string, points: readonly (readonly [x: number, y: number, value: number])[]): LabelledLine {
  const marks = points.map(([x, y, value]) => {
    const text = `$${value}`;
    const mark = {
      id: `${id}-${value}`,
      from: 0,
      to: 0,
      coarse: false,
      value,
      form: "solid",
      text,
      short: text,
    } as const;
    return { mark, x, y, width: 0 };
  });
  return { marks };
}

function endsOf(lines: readonly LabelledLine[], obstacles: readonly Box[] = []) {
  const labels = lines.map(({ marks }) => {
    const last = marks.at(-1)?.mark;
    return labelOf([{ line: last?.id ?? "", bold: true }, { line: last?.text ?? "" }, { line: "2030", quiet: true }]);
  });
  return placeEnds(lines, labels, obstacles, column).map(({ id, box, leader }) => ({
    id,
    at: box.x === column.x ? "column" : "end",
    leader: leader.length,
  }));
}

test("places the label of an early end next to it, and all others in the column with a leader", () => {
  const lines = [line("a", [[200, 50, 1]]), line("b", [[480, 200, 2]])];
  expect(endsOf(lines)).toEqual([
    { id: "a-1", at: "end", leader: 0 },
    { id: "b-2", at: "column", leader: 3 },
  ]);
});

test("places the label of an early end in the column where something is in the way", () => {
  const lines = [line("a", [[200, 50, 1]])];
  expect(endsOf(lines, [{ x: 215, y: 40, width: 4, height: 4 }])).toEqual([{ id: "a-1", at: "column", leader: 3 }]);
});

test("moves one of two early labels that overlap, and leaves the other", () => {
  const lines = [line("a", [[200, 50, 1]]), line("b", [[210, 60, 2]])];
  expect(endsOf(lines).map(({ at }) => at)).toEqual(["column", "end"]);
});

test("labels the first mark of a line, then the largest step, and leaves out what does not fit", () => {
  const steps = line("a", [
    [100, 50, 1],
    [118, 50, 2],
    [122, 50, 20],
    [300, 50, 21],
  ]);
  const oneRow = { x: 60, y: 26, width: 100, height: 18 };
  expect(placeAmounts([steps], [], oneRow, null).map(({ id }) => id)).toEqual(["a-1", "a-20"]);
  expect(placeAmounts([steps], [], oneRow, ["a-2"]).map(({ id }) => id)).toEqual(["a-2"]);
});
