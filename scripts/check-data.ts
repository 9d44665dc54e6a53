import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkStory } from "@/lib/check/check-story";
import { formatFault } from "@/lib/check/fault";
import { warnings } from "@/lib/check/warnings";
import { listStories } from "@/lib/server/list-stories";
import { readFiles } from "@/lib/server/read-files";
import { dataFolder } from "@/lib/server/read-story";

/** Checks every story and prints all faults and warnings. Returns the exit code: 1 if there is a fault or no story. */
export async function checkData(folder: string = dataFolder()): Promise<number> {
  const { ids, others, problems } = listStories(folder);
  for (const problem of problems) console.error(problem);
  for (const name of others) console.warn(`${join(folder, name)}: warning: ignored, for it holds no file of a story`);
  let faultCount = problems.length;
  for (const id of ids) {
    const path = join(folder, id);
    const { texts, unread } = readFiles(path);
    const checked = checkStory(texts, unread);
    for (const fault of checked.faults) console.error(formatFault(path, fault));
    faultCount += checked.faults.length;
    if (checked.faults.length > 0) continue;
    for (const warning of warnings(checked)) console.warn(`${path}: warning: ${warning}`);
    const rowCount = Object.values(checked.tables).reduce((sum, table) => sum + table.rows.length, 0);
    console.log(`${path}: ${rowCount} rows in ${Object.keys(checked.tables).length} datasets, no faults`);
  }
  if (faultCount > 0)
    console.error(`${faultCount} ${faultCount === 1 ? "fault" : "faults"}; nothing is served until the data is fixed`);
  return faultCount > 0 ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await checkData();
