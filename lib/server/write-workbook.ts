import { strFromU8, unzipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";
import type { Sheet, SheetCell } from "@/lib/api/sheet";
import { archiveZip } from "@/lib/archive/archive-zip";

/**
 * Writes sheets as an Office Open XML workbook (ECMA-376). Equal sheets and an equal day give equal bytes.
 *
 * @param day the date that the parts of the file carry, as `2026-07-02`
 */
export async function writeWorkbook(sheets: readonly Sheet[], day: string): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeExcelFile(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      data: rows.map((row) => row.map(writtenCell)),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
  // The library dates the parts by the clock.
  const parts = Object.entries(unzipSync(written)).map(([name, bytes]): [string, string] => [name, strFromU8(bytes)]);
  return archiveZip(new Map(parts), day);
}

function writtenCell(cell: SheetCell) {
  if (cell === null) return null;
  const { value, format, bold } = cell;
  return { value, ...(format !== undefined && { format }), ...(bold && { fontWeight: "bold" as const }) };
}
