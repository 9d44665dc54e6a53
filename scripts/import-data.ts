import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { checkStory, type StoryTexts } from "@/lib/check/check-story";
import { type Fault, faultSentence, formatFault } from "@/lib/check/fault";
import { readRecords } from "@/lib/csv/read-records";
import { type Placed, type TakenSheets, takeSheets } from "@/lib/import/take-sheets";
import { nameProblem } from "@/lib/server/list-stories";
import { readFiles } from "@/lib/server/read-files";
import { readSource, UnreadableSource } from "@/lib/server/read-grids";
import { dataFolder } from "@/lib/server/read-story";
import { makeBeside, putInPlace } from "@/lib/server/story-swap";
import { showInvisible } from "@/lib/text/invisible";
import type { Lang, Pair } from "@/lib/text/lang";
import { CommandProblem, readCommandLine, runCommand } from "./command-line";
import { isMain } from "./run";

/**
 * Brings workbooks, CSV files, folders of them or published sheets into a story: prints what was made of each cell that
 * changed, and writes all files at once, or none when there is a problem. Returns the exit code.
 *
 * @throws CommandProblem for a command line or a source that cannot be used
 */
export async function importData(args: readonly string[], folder: string = dataFolder()): Promise<number> {
  const line = readCommandLine(args, { story: { type: "string" } });
  const { lang, operands } = line;
  const [first] = operands;
  if (first === undefined) throw new CommandProblem(usage);
  const id = line.text("story") ?? basename(first).replace(/\.[a-z]+$/i, "");
  const problem = nameProblem(id);
  if (problem) throw new CommandProblem(line.text("story") === undefined ? whichStory : problem);
  const { grids, storyFile } = await readSources(operands);
  const path = join(folder, id);
  const present = existsSync(path) ? readFiles(path).texts : new Map<string, string>();
  if (storyFile === undefined && !present.has("story.json")) throw new CommandProblem(noStoryFile(id));
  const taken = takeSheets(grids);
  const files = new Map([...taken.files, ...(storyFile === undefined ? [] : [["story.json", storyFile] as const])]);
  for (const placed of taken.report) console.log(placedLine(placed, lang));
  const refused = refusals(taken, present, new Map([...present, ...files]), path, lang);
  for (const sentence of refused) console.error(sentence);
  if (taken.files.size === 0 && refused.length === 0) console.error(noDataset[lang]);
  if (refused.length > 0 || taken.files.size === 0) {
    console.error(unchanged(refused.length)[lang]);
    return 1;
  }
  makeBeside(folder, id, files);
  putInPlace(folder, id);
  console.log(imported(path, [...files.keys()])[lang]);
  return 0;
}

async function readSources(places: readonly string[]) {
  try {
    const sources = await Promise.all(places.map(readSource));
    const [storyFile] = sources.flatMap((source) => source.storyFile ?? []);
    return { grids: sources.flatMap(({ grids }) => grids), storyFile };
  } catch (error) {
    throw error instanceof UnreadableSource ? new CommandProblem(error.pair) : error;
  }
}

/** Everything for which nothing is imported: cells that cannot be told, and faults that the story would have by it. */
function refusals(
  { problems, files, address }: TakenSheets,
  present: StoryTexts,
  next: StoryTexts,
  path: string,
  lang: Lang,
) {
  if (problems.length > 0) return problems.map((placed) => placedLine(placed, lang));
  const former = new Set(checkStory(present).faults.map(keyOf));
  const faults = checkStory(next).faults.filter((fault) => files.has(fault.file) || !former.has(keyOf(fault)));
  return faults.map((fault) => {
    const read = readRecords(files.get(fault.file) ?? "");
    const row = read.ok ? read.records.findIndex((record) => record.line === fault.line) : -1;
    const at = row < 0 ? undefined : address(fault.file, row, fault.column);
    return at === undefined ? formatFault(path, fault, lang) : showInvisible(`${at}: ${faultSentence(fault, lang)}`);
  });
}

/** What makes a fault the same though its line moved. */
function keyOf({ file, column, message }: Fault): string {
  return [file, column, message.en].join("\0");
}

function placedLine({ at, said }: Placed, lang: Lang): string {
  return showInvisible(`${at}: ${said[lang]}`);
}

const usage: Pair = {
  en: "Name what to import: npm run data:import -- ferry.xlsx --story ferry-dispute",
  ko: "가져올 것을 적는다: npm run data:import -- ferry.xlsx --story ferry-dispute",
};
const whichStory: Pair = {
  en: "Name the story into which to import: --story ferry-dispute",
  ko: "어느 이야기로 가져올지 적는다: --story ferry-dispute",
};
const noDataset: Pair = {
  en: "No sheet has the name or the columns of a dataset; name sheets deals, events and so on.",
  ko: "데이터셋의 이름이나 열이 있는 시트가 없다. 시트 이름을 deals, events처럼 적는다.",
};

function noStoryFile(id: string): Pair {
  return {
    en: `The story ${id} has no story.json yet; run npm run data:new ${id} first, then import.`,
    ko: `${id} 이야기에 아직 story.json이 없다. 먼저 npm run data:new ${id}를 실행한 뒤 가져온다.`,
  };
}

function unchanged(count: number): Pair {
  return {
    en: `${count} ${count === 1 ? "problem" : "problems"}; nothing was written`,
    ko: `문제 ${count}개. 아무것도 쓰지 않았다`,
  };
}

function imported(path: string, names: readonly string[]): Pair {
  const listed = names.join(", ");
  return {
    en: `${path}: imported ${listed}. Run npm run data:check.`,
    ko: `${path}: ${listed} 파일을 가져왔다. npm run data:check를 실행한다.`,
  };
}

if (isMain(import.meta.url)) process.exitCode = await runCommand((args) => importData(args));
