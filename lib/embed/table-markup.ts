import { html, type SafeHtml } from "@remix-run/html-template";
import type { ChartTable } from "@/lib/charts/kit/chart";
import { textWidth } from "@/lib/charts/kit/text-width";
import { embedSpace as space, embedType as type } from "./embed-metrics";
import { outLink } from "./sources-markup";
import { fontSlack, textHeight } from "./text-block";

/** The max number of rows in an embed; the rest is linked. */
export const maxRows = 100;

/** Columns in px: as wide as their widest cell, within bounds, so that a row's height does not hang on the frame. */
const columnWidths = { min: 72, max: 272 } as const;

/** A chart's data as a table of columns of fixed widths, which scrolls sideways in a frame that is narrower. */
export function tableMarkup(table: ChartTable, caption: string): SafeHtml {
  const widths = widthsOf(table);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const head = table.columns.map(({ label, numeric }) => html`<th scope="col"${classOf(numeric)}>${label}</th>`);
  const rows = table.rows.slice(0, maxRows).map(({ id, cells }) => {
    const markup = cells.map((cell, index) => {
      const isBroken = hasLongWord(shownText(cell), widths[index] ?? 0);
      const attributes = classOf(table.columns[index]?.numeric ?? false, isBroken);
      const content = isAddress(cell) ? outLink(cell, shownText(cell)) : cell;
      return index === 0 ? html`<th scope="row"${attributes}>${content}</th>` : html`<td${attributes}>${content}</td>`;
    });
    return html`<tr data-row="${id}" class="l${linesOf(cells, widths)}">${markup}</tr>`;
  });
  const columns = widths.map((width) => html`<col width="${width}">`);
  return html`<table class="rows" width="${total}"><caption>${caption}</caption><colgroup>${columns}</colgroup><thead><tr class="l${linesOf(labelsOf(table), widths)}">${head}</tr></thead><tbody>${rows}</tbody></table>`;
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

function classOf(isNumeric: boolean, isBroken = false): SafeHtml {
  const names = [...(isNumeric ? ["n"] : []), ...(isBroken ? ["b"] : [])];
  return names.length > 0 ? html` class="${names.join(" ")}"` : html``;
}

/**
 * Whether a text of a cell has a word that is longer than a line. A browser breaks it behind some signs and not others, so
 * its lines cannot be reckoned with; broken anywhere, they can.
 */
function hasLongWord(text: string, width: number): boolean {
  return text.split(/\s+/).some((word) => textWidth(word, type.cell.size * fontSlack.regular) > width - space.cellSide);
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
