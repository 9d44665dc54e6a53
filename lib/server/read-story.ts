import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { StoryTexts } from "@/lib/check/check-story";
import { formatFault } from "@/lib/check/fault";
import { toStory } from "@/lib/check/to-story";
import type { Story } from "@/lib/story/story";
import { systemLang } from "@/lib/text/system-lang";
import { checkFolder } from "./check-folder";
import { listStories } from "./list-stories";
import { readFiles } from "./read-files";
import { setting } from "./settings";

/** Thrown when a story's files have faults; the message lists all of them, as the data check prints them. */
export class InvalidData extends Error {
  override readonly name = "InvalidData";
}

/** The folder of the stories: COUNTERPOINT_DATA, or `data`. */
export function dataFolder(): string {
  return setting("COUNTERPOINT_DATA");
}

/** The ids of the stories, sorted: the names of their folders. Throws InvalidData for a folder that cannot be served. */
export function storyIds(folder: string = dataFolder()): string[] {
  const { ids, problems } = listStories(folder);
  if (problems.length > 0) throw new InvalidData(problems.map((problem) => problem[systemLang()]).join("\n"));
  return [...ids];
}

/** The contents of a story's data files by file name, sorted. */
export function readTexts(folder: string, id: string): StoryTexts {
  return readFiles(join(folder, id)).texts;
}

/** The first 12 hex digits of the SHA-256 of a story's texts with their names. */
export function editionOf(texts: StoryTexts): string {
  const hash = createHash("sha256");
  for (const [name, text] of texts) hash.update(`${name}\0${text}\0`);
  return hash.digest("hex").slice(0, 12);
}

/** Reads and checks one story. Throws InvalidData with every fault. */
export function readStory(folder: string, id: string): Story {
  const { texts, checked } = checkFolder(join(folder, id));
  if (checked.faults.length > 0) {
    throw new InvalidData(checked.faults.map((fault) => formatFault(join(folder, id), fault, systemLang())).join("\n"));
  }
  return toStory(id, editionOf(texts), checked);
}

/** A text that changes when a file of the folder is saved; cheap enough to compute on every request. */
export function folderFingerprint(folder: string, id: string): string {
  return readdirSync(/* turbopackIgnore: true */ join(folder, id))
    .sort()
    .map((name) => {
      const found = statSync(/* turbopackIgnore: true */ join(folder, id, name), { throwIfNoEntry: false });
      return `${name}:${found?.mtimeMs}:${found?.ino}`;
    })
    .join("\n");
}
