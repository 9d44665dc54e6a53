import { Problem } from "@/lib/http/problem";

/** What a sheet of Excel holds (its specifications and limits): rows with the header, characters in a cell. */
export const excelLimits = { rows: 1_048_576, characters: 32_767 };

/** How many cells a workbook may have here: it is made in memory as a whole, unlike the other formats. */
const mostCells = 1_000_000;

/** Throws a Problem (400) when rows are more than a workbook can take; it says what can be done instead. */
export function refuseTooManyRows(rows: number, columns: number): void {
  if (rows < excelLimits.rows && rows * columns <= mostCells) return;
  const most = Math.min(excelLimits.rows - 1, Math.floor(mostCells / columns));
  throw new Problem("too-large", {
    detail: `This query has ${rows} rows of ${columns} columns; a workbook takes ${most} of them here. Narrow it by filters, take fewer columns by _col or fewer rows by _size, or take .csv or .ndjson, which hold any number.`,
  });
}

/** Throws a Problem (400) for text that a cell of a workbook cannot hold. */
export function refuseUnfitText(text: string, column: string): void {
  if (text.length > excelLimits.characters) {
    throw new Problem("too-large", {
      detail: `A text in the column ${column} has ${text.length} characters; a cell of Excel holds ${excelLimits.characters}. Leave the column out by _nocol=${column}, or take .csv.`,
    });
  }
  // The writer keeps texts in a plain object, whose own members it would take for texts.
  if (text in {}) {
    throw new Problem("too-large", {
      detail: `The text ${JSON.stringify(text)} in the column ${column} cannot stand in a workbook. Leave the column out by _nocol=${column}, or take .csv.`,
    });
  }
}
