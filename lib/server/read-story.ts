import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { checkStory, type StoryTexts } from "@/lib/check/check-story";
import { formatFault, sortFaults } from "@/lib/check/fault";
import { toStory } from "@/lib/check/to-story";
import { sitePages } from "@/lib/http/site-pages";
import type { Story } from "@/lib/story/story";

/** Thrown when a story's files have faults; the message lists all of them, as the data check prints them. */
export class InvalidData extends Error {
  override readonly name = "InvalidData";
}

/** The folder of the stories: COUNTERPOINT_DATA, or `data`. */
export function dataFolder(): string {
  return process.env.COUNTERPOINT_DATA || "data";
}

/** Names with another meaning in addresses. */
const reservedIds = [
  ...["charts", "openapi", "datapackage", "changes", "diff", "verify", "stories", "labels"],
  ...sitePages,
];

/** The ids of the stories, sorted: the names of the data folder's folders. Throws InvalidData for a name that is not allowed. */
export function storyIds(folder: string = dataFolder()): string[] {
  const names = readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const bad = names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || reservedIds.includes(name));
  if (bad.length > 0) {
    const reason = `a story's folder needs a name in kebab-case other than ${reservedIds.join(", ")}`;
    throw new InvalidData(bad.map((name) => `${join(folder, name)}: ${reason}: ${JSON.stringify(name)}`).join("\n"));
  }
  return names.sort();
}

/** The contents of a story's data files by file name, sorted. */
export function readTexts(folder: string, id: string): StoryTexts {
  const names = readdirSync(/* turbopackIgnore: true */ join(folder, id)).filter(
    (name) => name.endsWith(".csv") || name === "story.json",
  );
  return new Map(
    names.sort().map((name) => [name, readFileSync(/* turbopackIgnore: true */ join(folder, id, name), "utf8")]),
  );
}

/** The first 12 hex digits of the SHA-256 of a story's texts with their names. */
export function editionOf(texts: StoryTexts): string {
  const hash = createHash("sha256");
  for (const [name, text] of texts) hash.update(`${name}\0${text}\0`);
  return hash.digest("hex").slice(0, 12);
}

/** Reads and checks one story. Throws InvalidData with every fault. */
export function readStory(folder: string, id: string): Story {
  const texts = readTexts(folder, id);
  const checked = checkStory(texts);
  if (checked.faults.length > 0) {
    throw new InvalidData(
      sortFaults(checked.faults)
        .map((fault) => formatFault(join(folder, id), fault))
        .join("\n"),
    );
  }
  return toStory(id, editionOf(texts), checked);
}

/** A text that changes when a file of the folder is saved; cheap enough to compute on every request. */
export function folderFingerprint(folder: string, id: string): string {
  return readdirSync(/* turbopackIgnore: true */ join(folder, id))
    .sort()
    .map((name) => `${name}:${statSync(/* turbopackIgnore: true */ join(folder, id, name)).mtimeMs}`)
    .join("\n");
}
