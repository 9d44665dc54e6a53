import type { Dataset } from "@/lib/datasets/dataset";
import type { Fault } from "./fault";
import type { ReadTable } from "./read-table";

/** Finds ids and natural keys that stand twice; each is reported where it comes the second time. */
export function checkKeys(dataset: Dataset, table: ReadTable): Fault[] {
  return [["id"], ...dataset.naturalKeys].flatMap((key) => repeated(table, key));
}

function repeated(table: ReadTable, key: readonly string[]): Fault[] {
  const firstLines = new Map<string, number>();
  const faults: Fault[] = [];
  for (const { line, values } of table.rows) {
    if (key.some((name) => values[name] === undefined || values[name] === null)) continue;
    const text = key.map((name) => keyText(values[name])).join(" + ");
    const first = firstLines.get(text);
    if (first === undefined) firstLines.set(text, line);
    else {
      const names = key.join(" + ");
      faults.push({
        file: table.file,
        line,
        column: names,
        message: `stands already on line ${first}: ${JSON.stringify(text)}`,
      });
    }
  }
  return faults;
}

function keyText(value: unknown): string {
  return typeof value === "object" && value !== null && "edtf" in value ? String(value.edtf) : String(value);
}
