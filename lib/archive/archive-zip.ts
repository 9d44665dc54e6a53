import { strToU8, type Zippable, zipSync } from "fflate";
import type { ArchiveContent } from "./archive-part";

/**
 * Packs files into a ZIP archive. Equal files and an equal day give equal bytes on every machine.
 *
 * @param files contents by name; text is written as UTF-8, bytes are stored as they are
 * @param day the date that all files carry, as `2026-07-02`
 */
export function archiveZip(files: ReadonlyMap<string, ArchiveContent>, day: string): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [name, content] of files) {
    entries[name] = typeof content === "string" ? [strToU8(content), { level: 9 }] : [content, { level: 0 }];
  }
  return zipSync(entries, { mtime: localNoon(day) });
}

/** A ZIP holds times without a zone, and they are read off the machine's clock: noon there is noon everywhere. */
function localNoon(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, 12);
}
