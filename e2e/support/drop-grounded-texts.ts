import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Empties the files of a story whose texts rest on numbers of rows, so that rows can be added to the others. */
export function dropGroundedTexts(folder: string): void {
  for (const name of ["views", "view_notes", "chapters"]) {
    const path = join(folder, `${name}.csv`);
    const [header = ""] = readFileSync(path, "utf8").split(/\r?\n/);
    writeFileSync(path, `${header}\n`);
  }
}
