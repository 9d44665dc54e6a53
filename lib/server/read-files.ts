import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { StoryTexts, UnreadFiles } from "@/lib/check/check-story";
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
  const unread = new Map<string, string>();
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

/** Why a path must not be read, though it could be: reading a pipe, for example, would never end. */
function unfit(path: string): string | undefined {
  const found = statSync(/* turbopackIgnore: true */ path);
  if (found.isDirectory()) return "is a folder, where a file should be; rename it or move it away";
  if (!found.isFile()) return "is not an ordinary file but a device, pipe or socket; put a file in its place";
  if (found.size > largest * 1e6) return `is larger than ${largest} MB; divide the story, or remove what is not needed`;
  return undefined;
}
