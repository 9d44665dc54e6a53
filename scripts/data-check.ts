import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkStory } from "@/lib/check/check-story";
import { formatFault } from "@/lib/check/fault";
import { warnings } from "@/lib/check/warnings";
import { dataFolder, InvalidData, readTexts, storyIds } from "@/lib/server/read-stories";

/** Checks every story and prints all faults and warnings; gives the exit code: 0, or 1 when there is a fault. */
export async function checkData(folder: string = dataFolder()): Promise<number> {
  let faultCount = 0;
  const ids = readIds(folder);
  if (ids === undefined) return 1;
  for (const id of ids) {
    const place = join(folder, id);
    const checked = checkStory(readTexts(folder, id));
    for (const fault of checked.faults) console.error(formatFault(place, fault));
    faultCount += checked.faults.length;
    if (checked.faults.length > 0) continue;
    for (const warning of warnings(checked)) console.warn(`${place}: warning: ${warning}`);
    const rowCount = Object.values(checked.tables).reduce((sum, table) => sum + table.rows.length, 0);
    console.log(`${place}: ${rowCount} rows in ${Object.keys(checked.tables).length} datasets, no fault`);
  }
  if (ids.length === 0) {
    console.error(`${folder}: no story; a story is a folder with a story.json and its CSV files`);
    return 1;
  }
  if (faultCount > 0)
    console.error(`${faultCount} ${faultCount === 1 ? "fault" : "faults"}; nothing is served until the data is mended`);
  return faultCount > 0 ? 1 : 0;
}

function readIds(folder: string): string[] | undefined {
  try {
    return storyIds(folder);
  } catch (error) {
    if (!(error instanceof InvalidData)) throw error;
    console.error(error.message);
    return undefined;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await checkData();
