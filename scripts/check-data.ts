import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkStory } from "@/lib/check/check-story";
import { formatFault } from "@/lib/check/fault";
import { warnings } from "@/lib/check/warnings";
import { dataFolder, InvalidData, readTexts, storyIds } from "@/lib/server/read-story";

/** Checks every story and prints all faults and warnings. Returns the exit code: 1 if there is a fault or no story. */
export async function checkData(folder: string = dataFolder()): Promise<number> {
  let faultCount = 0;
  const ids = readIds(folder);
  if (ids === undefined) return 1;
  for (const id of ids) {
    const path = join(folder, id);
    const checked = checkStory(readTexts(folder, id));
    for (const fault of checked.faults) console.error(formatFault(path, fault));
    faultCount += checked.faults.length;
    if (checked.faults.length > 0) continue;
    for (const warning of warnings(checked)) console.warn(`${path}: warning: ${warning}`);
    const rowCount = Object.values(checked.tables).reduce((sum, table) => sum + table.rows.length, 0);
    console.log(`${path}: ${rowCount} rows in ${Object.keys(checked.tables).length} datasets, no faults`);
  }
  if (ids.length === 0) {
    console.error(`${folder}: no story; a story is a folder with a story.json and its CSV files`);
    return 1;
  }
  if (faultCount > 0)
    console.error(`${faultCount} ${faultCount === 1 ? "fault" : "faults"}; nothing is served until the data is fixed`);
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
