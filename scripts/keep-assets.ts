import { cpSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run";

/** How many builds' style sheets and scripts are served, the new one included. */
const kept = 5;

/**
 * Adds the assets of the last builds to those of the new one, under the names that they had: pages that were cached
 * before a release go on naming them. What was built is stored in `.build/assets`, one folder for each release.
 */
export function keepAssets(release: string, folder = root) {
  const served = join(folder, ".next", "static");
  const store = join(folder, ".build", "assets");
  mkdirSync(store, { recursive: true });
  rmSync(join(store, release), { recursive: true, force: true });
  cpSync(served, join(store, release), { recursive: true });
  utimesSync(join(store, release), new Date(), new Date());
  const releases = readdirSync(store)
    .map((name) => ({ path: join(store, name), time: statSync(join(store, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of releases.slice(kept)) rmSync(path, { recursive: true });
  for (const { path } of releases.slice(1, kept)) cpSync(path, served, { recursive: true, force: false });
}
