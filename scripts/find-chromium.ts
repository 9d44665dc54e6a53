import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { root, run } from "./run";

// The headless shell is the same engine without a window's parts, and takes a third less time for the tests.
const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Debian's packages, the best first; older releases have the second alone. */
const packages = ["chromium-headless-shell", "chromium"];

const wayOut =
  "The browser tests need a Chromium, and none was found or could be installed. " +
  "Install one (Debian and Ubuntu: `apt-get install chromium`; elsewhere: `npx playwright install --with-deps chromium`) " +
  "or name one: `CHROMIUM_PATH=/path/to/chromium npm test`.";

/** The path of a Chromium that runs: CHROMIUM_PATH, one on the PATH, or Playwright's own. */
function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", but no browser answers there. Correct it, or unset it to search.`);
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, chromium.executablePath()].find(runs);
}

/** As `findChromium`, but installs one when there is none, and throws a sentence when that fails too. */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log("No Chromium found; installing one for the browser tests.");
  return (await installWithApt()) ?? (await installWithPlaywright());
}

async function installWithApt() {
  if (!canUseApt() || (await run("apt-get", ["update"])) !== 0) return undefined;
  for (const name of packages) {
    await run("apt-get", ["install", "--yes", name], { DEBIAN_FRONTEND: "noninteractive" });
    // Ubuntu's package is a stub that wants snap, so a finished installation is no proof.
    const found = findChromium();
    if (found !== undefined) return found;
  }
  return undefined;
}

async function installWithPlaywright() {
  const cli = join(root, "node_modules", "@playwright", "test", "cli.js");
  await run(process.execPath, [cli, "install", ...(canUseApt() ? ["--with-deps"] : []), "chromium"]);
  const found = findChromium();
  if (found === undefined) throw new Error(wayOut);
  return found;
}

/** Whether this is a Debian on which packages can be installed now. */
export function canUseApt() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

// A file of the right name may be a stub, or lack its libraries: only one that answers counts.
function runs(path: string) {
  return existsSync(path) && spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;
}
