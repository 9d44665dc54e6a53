import type { GridRange } from "./move-in-grid";

/**
 * The cells of a table that a text selection covers, as the smallest range with all of them; row 0 is the header. Null
 * where the selection is not in the table alone or within one cell, whose words are then copied as they are.
 */
export function selectedRange(table: HTMLTableElement, selection: Selection | null): GridRange | null {
  const cells = [];
  for (let index = 0; index < (selection?.rangeCount ?? 0); index += 1) {
    const range = selection?.getRangeAt(index);
    if (!range || !table.contains(range.commonAncestorContainer)) return null;
    cells.push(...[...table.querySelectorAll<HTMLTableCellElement>("th, td")].filter((cell) => covers(range, cell)));
  }
  if (cells.length < 2) return null;
  const rows = cells.map((cell) => Number(cell.closest("tr")?.dataset.index ?? -1) + 1);
  const columns = cells.map((cell) => cell.cellIndex);
  return {
    from: { row: Math.min(...rows), column: Math.min(...columns) },
    to: { row: Math.max(...rows), column: Math.max(...columns) },
  };
}

/** Whether a range covers text of a cell. A triple click ends before the first letter of the next cell. */
function covers(range: Range, cell: Element): boolean {
  if (!range.intersectsNode(cell)) return false;
  const part = document.createRange();
  part.selectNodeContents(cell);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
  return part.toString().trim() !== "";
}
