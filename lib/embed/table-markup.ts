import type { ChartTable } from "@/lib/charts/kit/chart";
import { textWidth } from "@/lib/charts/kit/text-width";
import { escapeHtml } from "@/lib/http/escape-html";
import { embedSpace as space, embedType as type } from "./embed-metrics";
import { outLink } from "./sources-markup";
import { fontSlack, textHeight } from "./text-block";

/** The max number of rows in an embed; the rest is linked. */
export const maxRows = 100;

/** Columns in px: as wide as their widest cell, within bounds, so that a row's height does not hang on the frame. */
const columnWidths = { min: 72, max: 272 } as const;

/** A chart's data as a table of columns of fixed widths, which scrolls sideways in a frame that is narrower. */
export function tableMarkup(table: ChartTable, caption: string): string {
  const widths = widthsOf(table);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const head = table.columns.map(
    ({ label, numeric }) => `<th scope="col"${numeric ? ' class="n"' : ""}>${escapeHtml(label)}</th>`,
  );
  const rows = table.rows.slice(0, maxRows).map(({ id, cells }) => {
    const markup = cells.map((cell, index) => {
      const attributes = table.columns[index]?.numeric ? ' class="n"' : "";
      const content = isAddress(cell) ? outLink(cell, shownText(cell)) : escapeHtml(cell);
      return index === 0 ? `<th scope="row"${attributes}>${content}</th>` : `<td${attributes}>${content}</td>`;
    });
    return `<tr data-row="${escapeHtml(id)}" class="l${linesOf(cells, widths)}">${markup.join("")}</tr>`;
  });
  const columns = widths.map((width) => `<col width="${width}">`);
  return `<table class="rows" width="${total}"><caption>${escapeHtml(caption)}</caption><colgroup>${columns.join("")}</colgroup><thead><tr class="l${linesOf(labelsOf(table), widths)}">${head.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

/** The height of a table in px. */
export function tableHeight(table: ChartTable): number {
  const widths = widthsOf(table);
  const lines = [labelsOf(table), ...table.rows.slice(0, maxRows).map(({ cells }) => cells)];
  return lines.reduce((sum, cells) => sum + rowHeight(linesOf(cells, widths)), 0);
}

/** The rules that give the rows of a table the height that was reckoned with. */
export function rowRules(table: ChartTable): string {
  const widths = widthsOf(table);
  const counts = new Set([labelsOf(table), ...table.rows.map(({ cells }) => cells)].map((row) => linesOf(row, widths)));
  return [...counts].map((lines) => `.l${lines}{height:${rowHeight(lines) / 16}rem}`).join("");
}

function isAddress(cell: string): boolean {
  return /^https?:\/\/\S+$/.test(cell);
}

/** The text of a cell: of an address, which would break anywhere, only the host. */
function shownText(cell: string): string {
  return isAddress(cell) ? new URL(cell).hostname.replace(/^www\./, "") : cell;
}

function rowHeight(lines: number): number {
  return lines * type.cell.line + 2 * space.cellTop + 1;
}

function labelsOf({ columns }: ChartTable): readonly string[] {
  return columns.map(({ label }) => label);
}

function linesOf(cells: readonly string[], widths: readonly number[]): number {
  const heights = cells.map((cell, index) =>
    textHeight(shownText(cell), type.cell, (widths[index] ?? 0) - space.cellSide),
  );
  return Math.max(type.cell.line, ...heights) / type.cell.line;
}

function widthsOf(table: ChartTable): readonly number[] {
  return table.columns.map(({ label }, index) => {
    const cells = [label, ...table.rows.slice(0, maxRows).map(({ cells }) => cells[index] ?? "")];
    const widest = Math.max(...cells.map((cell) => textWidth(shownText(cell), type.cell.size * fontSlack.regular)));
    return Math.ceil(Math.min(Math.max(widest + space.cellSide + 1, columnWidths.min), columnWidths.max));
  });
}
