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

/** Below this width in px of an embed's room its first columns are no wider than this, so that all of them are seen. */
export const narrowTable = { below: 456, max: [112, 93, 91] } as const;

/** What a line that is broken anywhere leaves empty at most, in em: a browser starts none with a comma. */
const brokenWaste = 1.6;

/** A table as an embed shows it: the columns that come first do so at every width, as no style sheet reorders columns. */
interface ShownTable {
  readonly labels: readonly string[];
  readonly numeric: readonly boolean[];
  /** The cells of its rows; the number of a row is that of its marks (`numberedMarks`). */
  readonly rows: readonly (readonly string[])[];
  /** The widths of its columns in px, in a wide frame and in a narrow one. */
  readonly wide: readonly number[];
  readonly narrow: readonly number[];
}

/**
 * A chart's data as a table of columns of fixed widths, which scrolls sideways in a frame that is narrower.
 *
 * @param leads the indexes of the columns that come first, in order
 */
export function tableMarkup(table: ChartTable, caption: string, leads: readonly number[]): SafeHtml {
  const { labels, numeric, rows, wide, narrow } = shownTable(table, leads);
  const head = labels.map((label, index) => html`<th scope="col"${classOf(numeric[index] ?? false)}>${label}</th>`);
  const lines = rows.map((cells, row) => {
    const markup = cells.map((cell, index) => {
      const isBroken = hasLongWord(shownText(cell), wide[index] ?? 0);
      const isBrokenNarrow = !isBroken && hasLongWord(shownText(cell), narrow[index] ?? 0);
      const attributes = classOf(numeric[index] ?? false, isBroken, isBrokenNarrow);
      const content = isAddress(cell) ? outLink(cell, shownText(cell)) : cell;
      return index === 0 ? html`<th scope="row"${attributes}>${content}</th>` : html`<td${attributes}>${content}</td>`;
    });
    return html`<tr data-row="${row}">${markup}</tr>`;
  });
  const columns = wide.map((width) => html`<col width="${width}">`);
  return html`<table class="rows" width="${sumOf(wide)}"><caption>${caption}</caption><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>${lines}</tbody></table>`;
}

/** The height of a table in px in a room of a width in px. */
export function tableHeight(table: ChartTable, leads: readonly number[], width: number): number {
  const { labels, rows, wide, narrow } = shownTable(table, leads);
  const widths = width < narrowTable.below ? narrow : wide;
  return [labels, ...rows].reduce((sum, cells) => sum + rowHeight(cells, widths), 0);
}

/** The rules that make the first columns of a table narrow in a narrow frame, whose padding on each side is given in px. */
export function narrowRules(table: ChartTable, leads: readonly number[], padding: number): string {
  const { narrow } = shownTable(table, leads);
  const columns = narrowTable.max.map((_, index) => `.rows col:nth-child(${index + 1}){width:${narrow[index]}px}`);
  const rules = `.rows{width:${sumOf(narrow)}px}${columns.slice(0, narrow.length).join("")}.rows .m{word-break:break-all}`;
  return `@media not all and (min-width:${narrowTable.below + 2 * padding}px){${rules}}`;
}

function shownTable({ columns, rows }: ChartTable, leads: readonly number[]): ShownTable {
  const order = [...leads, ...[...columns.keys()].filter((index) => !leads.includes(index))];
  const inOrder = <Value>(values: readonly Value[]) => order.flatMap((index) => values.slice(index, index + 1));
  const shown = rows.slice(0, maxRows).map(({ cells }) => inOrder(cells));
  const labels = inOrder(columns.map(({ label }) => label));
  const wide = labels.map((label, index) => widthOf([label, ...shown.map((cells) => cells[index] ?? "")]));
  return {
    labels,
    numeric: inOrder(columns.map(({ numeric }) => numeric)),
    rows: shown,
    wide,
    narrow: wide.map((width, index) => Math.min(width, narrowTable.max[index] ?? width)),
  };
}

function classOf(isNumeric: boolean, isBroken = false, isBrokenNarrow = false): SafeHtml {
  const names = [...(isNumeric ? ["n"] : []), ...(isBroken ? ["b"] : []), ...(isBrokenNarrow ? ["m"] : [])];
  return names.length > 0 ? html` class="${names.join(" ")}"` : html``;
}

/**
 * Whether a text of a cell has a word with signs in it that is longer than a line. A browser breaks it behind some signs and
 * not others, so its lines cannot be reckoned with; broken anywhere, they can.
 */
function hasLongWord(text: string, width: number): boolean {
  const size = type.cell.size * fontSlack.regular;
  const words = text.split(/\s+/).filter((word) => /[^\p{L}\p{M}]/u.test(word));
  return words.some((word) => textWidth(word, size) > width - space.cellSide);
}

function isAddress(cell: string): boolean {
  return /^https?:\/\/\S+$/.test(cell);
}

/** The text of a cell: of an address, which would break anywhere, only the host. */
function shownText(cell: string): string {
  return isAddress(cell) ? new URL(cell).hostname.replace(/^www\./, "") : cell;
}

/** The height of a row in px, of one line at least. */
function rowHeight(cells: readonly string[], widths: readonly number[]): number {
  const heights = cells.map((cell, index) => cellHeight(shownText(cell), (widths[index] ?? 0) - space.cellSide));
  return Math.max(type.cell.line, ...heights) + 2 * space.cellTop + 1;
}

/** The height of a cell's text in px in a column of a width in px; broken anywhere, it fills its lines but for a character or two. */
function cellHeight(text: string, width: number): number {
  if (!hasLongWord(text, width + space.cellSide)) return textHeight(text, type.cell, width);
  const { size, line } = type.cell;
  return Math.ceil(textWidth(text, size * fontSlack.regular) / (width - brokenWaste * size)) * line;
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

function widthOf(cells: readonly string[]): number {
  const widest = Math.max(...cells.map((cell) => textWidth(shownText(cell), type.cell.size * fontSlack.regular)));
  return Math.ceil(Math.min(Math.max(widest + space.cellSide + 1, columnWidths.min), columnWidths.max));
}
