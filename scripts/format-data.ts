import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatTable, formatText } from "@/lib/csv/format-table";
import { datasets, isDatasetName } from "@/lib/datasets/registry";
import { listStories } from "@/lib/server/list-stories";
import { readFiles } from "@/lib/server/read-files";
import { dataFolder } from "@/lib/server/read-story";
import type { Pair } from "@/lib/text/lang";
import { chosenStories } from "./chosen-stories";
import { readCommandLine, runCommand } from "./command-line";
import { isMain } from "./run";

/**
 * Writes the files of all stories, or of those that are named, in the one form in which they are kept, and names each
 * file that it changed or had to leave. Returns the exit code: 1 if a file was left.
 */
export async function formatData(args: readonly string[], folder: string = dataFolder()): Promise<number> {
  const { lang, operands } = readCommandLine(args);
  const { ids, problems } = listStories(folder);
  const chosen = chosenStories(operands, ids);
  for (const problem of problems) console.error(problem[lang]);
  let leftCount = problems.length;
  for (const id of chosen) {
    for (const [file, text] of readFiles(join(folder, id)).texts) {
      const path = join(folder, id, file);
      const formatted = formatFile(file, text);
      if (formatted === undefined) console.error(`${path}: ${left[lang]}`);
      else if (formatted !== text) {
        replaceFile(path, formatted);
        console.log(`${path}: ${written[lang]}`);
      }
      leftCount += formatted === undefined ? 1 : 0;
    }
  }
  if (leftCount === 0) console.log(done[lang]);
  return leftCount > 0 ? 1 : 0;
}

function formatFile(file: string, text: string): string | undefined {
  if (file === "story.json") return `${formatText(text).trimEnd()}\n`;
  const name = file.replace(/\.csv$/, "");
  return isDatasetName(name) ? formatTable(text, Object.keys(datasets[name].columns)) : undefined;
}

/** Whoever is killed while the file is written leaves the old one. */
function replaceFile(path: string, text: string): void {
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}

const left: Pair = {
  en: "left as it is; npm run data:check says why",
  ko: "그대로 두었다. 까닭은 npm run data:check가 알려 준다",
};
const written: Pair = { en: "written in one form", ko: "정해진 꼴로 다시 썼다" };
const done: Pair = { en: "All files are in the one form.", ko: "모든 파일이 정해진 꼴이다." };

if (isMain(import.meta.url)) process.exitCode = await runCommand(formatData);
