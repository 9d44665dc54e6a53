import { type Cell, readXlsx, type Sheet } from "hucre/xlsx";
import type { Pair } from "@/lib/text/lang";
import type { Grid, GridCell } from "./grid";

const problems = {
  formula: {
    en: "a formula whose result the file does not hold; open it in a spreadsheet program, save it, and import it again",
    ko: "수식의 결과가 파일에 없다. 스프레드시트 프로그램에서 열어 저장한 뒤 다시 가져온다",
  },
  error: { en: "an error of the spreadsheet; mend it there", ko: "스프레드시트 오류값이다. 그곳에서 고친다" },
  merged: {
    en: "merged cells; split them, and write into each cell what it is to hold",
    ko: "병합된 셀이다. 병합을 풀고 셀마다 값을 적는다",
  },
} as const satisfies Readonly<Record<string, Pair>>;

/**
 * Reads a workbook (Office Open XML, ECMA-376) with its cells as they are stored: dates by their style, also those that
 * count from 1904, results of formulas, and which cells are merged.
 *
 * @throws an error of the library for bytes that are no workbook
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Grid[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.map((row, rowIndex) =>
      row.map((value, column): GridCell => {
        const cell = sheet.cells?.get(`${rowIndex},${column}`);
        const problem = beginsMerge(sheet, rowIndex, column) ? problems.merged : problemOf(cell);
        const isComputed = cell?.formula !== undefined;
        return { value, format: cell?.style?.numFmt, ...(isComputed && { isComputed }), ...(problem && { problem }) };
      }),
    ),
  }));
}

function problemOf(cell: Cell | undefined): Pair | undefined {
  if (cell?.type === "error") return problems.error;
  if (cell?.formula === undefined) return undefined;
  const result = cell.formulaResult ?? cell.value;
  return result === null || result === undefined ? problems.formula : undefined;
}

/** The first cell of merged ones, which alone holds a value. */
function beginsMerge({ merges = [] }: Sheet, row: number, column: number): boolean {
  return merges.some(({ startRow, startCol }) => startRow === row && startCol === column);
}
