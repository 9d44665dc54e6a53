import { strFromU8, unzipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";
import type { Sheet, SheetCell } from "@/lib/api/sheet";
import { archiveZip } from "@/lib/archive/archive-zip";

/**
 * Writes sheets as an Office Open XML workbook (ECMA-376). Deterministic: equal sheets and days give equal bytes.
 *
 * @param day the modification date of the file's parts, as `2026-07-02`
 */
export async function writeWorkbook(sheets: readonly Sheet[], day: string): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeExcelFile(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      data: rows.map((row) => row.map(toCell)),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
  // The library stamps the parts with the current time.
  const parts = Object.entries(unzipSync(written)).map(([name, bytes]): [string, string] => [name, strFromU8(bytes)]);
  return archiveZip(new Map(parts), day);
}

function toCell(cell: SheetCell) {
  if (cell === null) return null;
  const { value, format, bold } = cell;
  return { value, ...(format !== undefined && { format }), ...(bold && { fontWeight: "bold" as const }) };
}
