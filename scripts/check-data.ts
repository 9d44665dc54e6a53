import { join } from "node:path";
import { exampleWarnings } from "@/lib/check/example-rows";
import { formatFault } from "@/lib/check/fault";
import { warnings } from "@/lib/check/warnings";
import { checkFolder } from "@/lib/server/check-folder";
import { listStories } from "@/lib/server/list-stories";
import { dataFolder } from "@/lib/server/read-story";
import { finishSwaps } from "@/lib/server/story-swap";
import type { Lang, Pair } from "@/lib/text/lang";
import { chosenStories } from "./chosen-stories";
import { readCommandLine, runCommand } from "./command-line";
import { changeLines, findingLines } from "./print-findings";
import { isMain } from "./run";
import { findVersions } from "./story-versions";

/** What is printed of a story without faults, beside its warnings. */
interface Wanted {
  /** What each chart says. */
  readonly findings?: boolean;
  /** The folder or the revision of Git since which changes are wanted. */
  readonly against?: string | undefined;
  /** The stories to look at; all by default. */
  readonly only?: readonly string[];
}

/**
 * Checks every story, or those that are named, and prints all faults and warnings, and what else is wanted of the stories without faults. Returns
 * the exit code: 1 if there is a fault or no story.
 *
 * @throws CommandProblem for `against` that is neither a folder nor a revision, and for a name that no story has
 */
export async function checkData(
  folder: string,
  lang: Lang,
  { findings = false, against, only = [] }: Wanted = {},
): Promise<number> {
  const versions = against === undefined ? undefined : findVersions(folder, against);
  finishSwaps(folder);
  const { ids, others, problems } = listStories(folder);
  const chosen = chosenStories(only, ids);
  for (const problem of problems) console.error(problem[lang]);
  for (const name of others) console.warn(warningLine(join(folder, name), ignored, lang));
  let faultCount = problems.length;
  for (const id of chosen) {
    const path = join(folder, id);
    const { texts, checked } = checkFolder(path);
    for (const fault of checked.faults) console.error(formatFault(path, fault, lang));
    faultCount += checked.faults.length;
    for (const warning of exampleWarnings(checked.tables)) console.warn(warningLine(path, warning, lang));
    if (checked.faults.length > 0) continue;
    for (const warning of warnings(checked)) console.warn(warningLine(path, warning, lang));
    if (findings && !versions) for (const line of findingLines(id, texts, lang)) console.log(line);
    if (versions) for (const line of changeLines(id, versions(id), texts, lang)) console.log(line);
    const rowCount = Object.values(checked.tables).reduce((sum, table) => sum + table.rows.length, 0);
    console.log(`${path}: ${noFaults(rowCount, Object.keys(checked.tables).length)[lang]}`);
  }
  if (faultCount > 0) console.error(countLine(faultCount)[lang]);
  return faultCount > 0 ? 1 : 0;
}

const ignored: Pair = {
  en: "ignored, for it holds no file of a story",
  ko: "이야기 파일이 없는 폴더라 읽지 않는다",
};

function warningLine(path: string, warning: Pair, lang: Lang): string {
  return `${path}: ${lang === "ko" ? "주의" : "warning"}: ${warning[lang]}`;
}

function noFaults(rows: number, datasets: number): Pair {
  return {
    en: `${rows} rows in ${datasets} datasets, no faults`,
    ko: `데이터셋 ${datasets}개에 행 ${rows}개, 잘못된 곳 없음`,
  };
}

function countLine(count: number): Pair {
  return {
    en: `${count} ${count === 1 ? "fault" : "faults"}; nothing is served until the data is fixed`,
    ko: `잘못된 곳 ${count}개. 고치기 전에는 아무것도 내보내지 않는다`,
  };
}

if (isMain(import.meta.url)) {
  process.exitCode = await runCommand(async (args) => {
    const line = readCommandLine(args, { findings: { type: "boolean" }, against: { type: "string" } });
    const wanted = { findings: line.has("findings"), against: line.text("against"), only: line.operands };
    return checkData(dataFolder(), line.lang, wanted);
  });
}
