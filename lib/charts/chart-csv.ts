import { decimalText } from "@/lib/codecs/number-cell";
import { guardText } from "@/lib/csv/formula-guard";
import { guardForSpreadsheet } from "@/lib/csv/spreadsheet-guard";
import { writeRecords } from "@/lib/csv/write-records";
import { type DatasetName, isDatasetName } from "@/lib/datasets/registry";
import { currencyOf, isDate, type PlainRow, qualifierOf } from "@/lib/query/plain-row";
import type { CardRef } from "@/lib/story/card-ref";
import { storedCell } from "@/lib/story/cell-encoder";
import { withCompanions } from "@/lib/story/companion-columns";
import { dayIn, fileColumns } from "@/lib/story/file-columns";
import { shownColumnsOf } from "@/lib/story/money-columns";
import { findRow, type Story } from "@/lib/story/story";
import { chartText } from "@/lib/text/chart-text";
import type { ChartColumn, ChartModel, ChartTableRow } from "./kit/chart";

/** A column of the file: its header, and its cell of a row of the chart's table. */
interface CsvColumn {
  readonly name: string;
  readonly cell: (row: ChartTableRow) => Cell;
}

/** A text, a number or a day that needs no guard, or nothing. */
type Cell = string | number | null | { readonly plain: string };

/**
 * The data that a chart shows as CSV: for each column of its table the data behind it (plain numbers with qualifier and
 * currency, dates as EDTF with their first and last day, under the names that the dataset's own file has), and then the
 * words that the table shows.
 *
 * @param dataset the dataset whose rows the chart shows
 * @param spreadsheet whether texts are guarded against a spreadsheet that would turn them into numbers or dates
 */
export function chartCsv(
  story: Story,
  dataset: DatasetName,
  { lang, table }: Pick<ChartModel, "lang" | "table">,
  spreadsheet = false,
): string {
  const taken = new Set(["id"]);
  const isNew = ({ name }: CsvColumn) => !taken.has(name) && taken.add(name).size > 0;
  const behind = table.columns.map((column) => dataColumns(story, dataset, column, table.rows).filter(isNew));
  const columns = table.columns.flatMap(({ label }, index): readonly CsvColumn[] => {
    const data = behind[index] ?? [];
    // Databases do not tell headers apart by capitals.
    const isTaken = data.length > 0 || taken.has(label.toLowerCase());
    const name = isTaken ? chartText[lang].inWords(label) : label;
    return [...data, { name, cell: ({ cells }) => cells[index] ?? "" }];
  });
  const all: readonly CsvColumn[] = [{ name: "id", cell: ({ id }) => id }, ...columns];
  const guard = spreadsheet ? guardForSpreadsheet : guardText;
  const write = (cell: Cell) => {
    if (cell === null || typeof cell === "number") return cell === null ? null : decimalText(cell);
    return typeof cell === "string" ? guard(cell) : cell.plain;
  };
  const records = table.rows.map((row) => all.map(({ cell }) => write(cell(row))));
  return [...writeRecords([all.map(({ name }) => name), ...records])].join("");
}

function dataColumns(
  story: Story,
  dataset: DatasetName,
  column: ChartColumn,
  rows: readonly ChartTableRow[],
): readonly CsvColumn[] {
  if (column.data) return column.data.map((name) => ({ name, cell: ({ data }) => data?.[name] ?? null }));
  if (column.numeric && rows.some(({ figure }) => figure)) return figureColumns(story);
  if (column.column === undefined) return [];
  const all = shownColumnsOf(dataset);
  const metas = withCompanions([column.column], all).flatMap((name) => all.filter((each) => each.name === name));
  return fileColumns(metas, true).map((each) => ({
    name: each.name,
    cell: ({ id }) => {
      const row: PlainRow | undefined = findRow(story, dataset, id);
      if (!row) return null;
      if (each.bound !== null) return plain(dayIn(row, each));
      const text = storedCell(story, dataset, row, each.column);
      return typeof row[each.name] === "number" ? { plain: text ?? "" } : text;
    },
  }));
}

function plain(text: string | null | undefined): Cell {
  return text ? { plain: text } : null;
}

/** The columns of figures that rows take from cells of different columns: where each is stored, its value, its date. */
function figureColumns(story: Story): readonly CsvColumn[] {
  const of = (name: string, cell: (found: Figure) => Cell): CsvColumn => ({
    name,
    cell: ({ figure }) => {
      const found = figure && findFigure(story, figure);
      return found ? cell(found) : null;
    },
  });
  return [
    of("dataset", ({ ref }) => ref.dataset),
    of("row", ({ ref }) => ref.row),
    of("column", ({ ref }) => ref.column),
    of("value", ({ value }) => value),
    of("qualifier", ({ row, column, value }) => (value === null ? null : qualifierOf(row, column))),
    of("currency", ({ row, column, value }) =>
      column.type === "money" && value !== null ? currencyOf(row, column) : null,
    ),
    of("date", ({ date }) => date?.edtf ?? null),
    of("date_earliest", ({ date }) => plain(date?.earliest)),
    of("date_latest", ({ date }) => plain(date?.latest)),
  ];
}

type Figure = NonNullable<ReturnType<typeof findFigure>>;

function findFigure(story: Story, ref: CardRef) {
  if (!isDatasetName(ref.dataset)) return null;
  const row: PlainRow | undefined = findRow(story, ref.dataset, ref.row);
  const column = shownColumnsOf(ref.dataset).find(({ name }) => name === ref.column);
  if (!row || !column) return null;
  const value = row[column.name];
  const date = column.type === "money" && column.dated !== undefined ? row[column.dated] : null;
  return { ref, row, column, value: typeof value === "number" ? value : null, date: isDate(date) ? date : null };
}
