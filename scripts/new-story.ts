import { existsSync } from "node:fs";
import { join } from "node:path";
import { nameProblem } from "@/lib/server/list-stories";
import { dataFolder } from "@/lib/server/read-story";
import { makeBeside, putInPlace } from "@/lib/server/story-swap";
import { starterFiles } from "@/lib/starter/starter-files";
import type { Pair } from "@/lib/text/lang";
import { CommandProblem, readCommandLine, runCommand } from "./command-line";
import { isMain } from "./run";

/**
 * Makes a folder for a new story, with all files to be filled in, and prints what to do next. Returns the exit code.
 *
 * @throws CommandProblem for an id that no story can have, or a folder that is there already
 */
export async function newStory(args: readonly string[], folder: string = dataFolder()): Promise<number> {
  const { lang, operands } = readCommandLine(args);
  const [id, ...more] = operands;
  if (id === undefined || more.length > 0) throw new CommandProblem(usage);
  const problem = nameProblem(id);
  if (problem) throw new CommandProblem(problem);
  const path = join(folder, id);
  if (existsSync(path)) throw new CommandProblem(taken(path));
  makeBeside(folder, id, starterFiles(lang));
  putInPlace(folder, id);
  console.log(made(path)[lang]);
  return 0;
}

const usage: Pair = {
  en: "Name the new story, in small letters with hyphens: npm run data:new ferry-dispute",
  ko: "새 이야기의 이름을 소문자와 붙임표로 적는다: npm run data:new ferry-dispute",
};

function taken(path: string): Pair {
  return {
    en: `${path} is there already; choose another name, or remove the folder first.`,
    ko: `${path} 폴더가 이미 있다. 다른 이름을 고르거나 그 폴더를 먼저 지운다.`,
  };
}

function made(path: string): Pair {
  return {
    en: `${path} is there. Fill in story.json and the CSV files; the first row of each explains its columns. Then run npm run data:check.`,
    ko: `${path} 폴더를 만들었다. story.json과 CSV 파일을 채운다. CSV의 첫 행에 열마다 설명이 있다. 그다음 npm run data:check를 실행한다.`,
  };
}

if (isMain(import.meta.url)) process.exitCode = await runCommand(newStory);
