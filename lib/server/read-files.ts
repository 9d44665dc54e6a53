import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { StoryTexts, UnreadFiles } from "@/lib/check/check-story";
import type { Pair } from "@/lib/text/lang";
import { readProblem } from "./read-problem";

/** The largest file that is read, in megabytes: larger ones would not fit into memory with all that is made of them. */
const largest = 64;

/**
 * The contents of a story's data files by file name, sorted, and why others could not be read. Files whose name begins
 * with a dot are left out, and so is all that is neither CSV nor `story.json`.
 */
export function readFiles(path: string): { texts: StoryTexts; unread: UnreadFiles } {
  const names = readdirSync(/* turbopackIgnore: true */ path).filter((name) =>
    /^(?!\.).*\.csv$|^story\.json$/i.test(name),
  );
  const texts = new Map<string, string>();
  const unread = new Map<string, Pair>();
  for (const name of names.sort()) {
    try {
      const problem = unfit(join(path, name));
      if (problem) unread.set(name, problem);
      else texts.set(name, readFileSync(/* turbopackIgnore: true */ join(path, name), "utf8"));
    } catch (error) {
      unread.set(name, readProblem(error));
    }
  }
  return { texts, unread };
}

const aFolder: Pair = {
  en: "is a folder, where a file should be; rename it or move it away",
  ko: "파일이 있어야 할 자리에 폴더가 있다. 이름을 바꾸거나 옮긴다",
};
const noFile: Pair = {
  en: "is not an ordinary file but a device, pipe or socket; put a file in its place",
  ko: "보통 파일이 아니라 장치, 파이프나 소켓이다. 그 자리에 파일을 둔다",
};
const tooLarge: Pair = {
  en: `is larger than ${largest} MB; divide the story, or remove what is not needed`,
  ko: `${largest}MB보다 크다. 이야기를 나누거나 필요 없는 것을 지운다`,
};

/** Why a path must not be read, though it could be: reading a pipe, for example, would never end. */
function unfit(path: string): Pair | undefined {
  const found = statSync(/* turbopackIgnore: true */ path);
  if (found.isDirectory()) return aFolder;
  if (!found.isFile()) return noFile;
  if (found.size > largest * 1e6) return tooLarge;
  return undefined;
}
