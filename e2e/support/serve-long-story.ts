import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { dataFolder } from "@/lib/server/read-story";
import { allStories } from "@/lib/server/stories";
import { fullestStory } from "@/lib/story/fullest-story";
import { dropGroundedTexts } from "./drop-grounded-texts";
import { type DataSite, dataFolderFor, serveData } from "./serve-data";

/** A server of the built site whose story has many events. */
export interface LongSite extends DataSite {
  readonly story: string;
  /** The number of the story's events. */
  readonly events: number;
}

/**
 * Starts the built site on a copy of its fullest story, whose events are repeated under distinct ids until there are as many
 * as wanted.
 */
export async function serveLongStory(events: number): Promise<LongSite> {
  const data = dataFolder();
  const story = fullestStory(allStories())?.id ?? "";
  const folder = dataFolderFor("long-story");
  cpSync(join(data, story), join(folder, story), { recursive: true });
  dropGroundedTexts(join(folder, story));
  const path = join(folder, story, "events.csv");
  const { data: rows, meta } = Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const more = Array.from({ length: Math.max(0, events - rows.length) }, (_, index) => {
    const row = rows[index % rows.length];
    return { ...row, id: `${row?.id}-again-${Math.floor(index / rows.length) + 1}` };
  });
  const columns = meta.fields ?? [];
  writeFileSync(path, `${Papa.unparse([...rows, ...more], { columns, newline: "\r\n" })}\r\n`);
  return { ...(await serveData(folder)), story, events: rows.length + more.length };
}
