import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where the next files of a story are made, and where the former ones wait to be removed. */
const besides = { next: "next", former: "former" } as const;

function beside(folder: string, id: string, kind: keyof typeof besides): string {
  return join(folder, `.${id}.${besides[kind]}`);
}

/**
 * Makes a whole folder with a story's next files beside the story, which stays as it is. What the story's folder holds
 * besides these files is taken along. Returns the path of the folder, for `putInPlace`.
 */
export function makeBeside(folder: string, id: string, files: ReadonlyMap<string, string>): string {
  finishSwaps(folder);
  discardBeside(folder, id);
  const path = beside(folder, id, "next");
  mkdirSync(folder, { recursive: true });
  if (existsSync(join(folder, id))) cpSync(join(folder, id), path, { recursive: true, dereference: true });
  else mkdirSync(path);
  for (const [name, text] of files) writeFileSync(join(path, name), text);
  return path;
}

/** Removes what `makeBeside` made. */
export function discardBeside(folder: string, id: string): void {
  rmSync(beside(folder, id, "next"), { recursive: true, force: true });
}

/**
 * Puts the folder that `makeBeside` made in the story's place. Two renames: whoever is killed between them leaves the
 * story's place empty and the new folder whole, which `finishSwaps` completes.
 */
export function putInPlace(folder: string, id: string): void {
  const [place, former] = [join(folder, id), beside(folder, id, "former")];
  if (existsSync(place)) renameSync(place, former);
  renameSync(beside(folder, id, "next"), place);
  rmSync(former, { recursive: true, force: true });
}

/** Completes what a command that was killed between two renames left: the story takes its new files. */
export function finishSwaps(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const id = /^\.(.+)\.former$/.exec(name)?.[1];
    if (id === undefined) continue;
    if (!existsSync(join(folder, id))) renameSync(beside(folder, id, "next"), join(folder, id));
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
