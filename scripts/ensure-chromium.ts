import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { root, run } from "./run";

// The headless shell is the same engine without a user interface, and runs the tests in a third less time.
const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Debian's packages in order of preference; older releases have only the second. */
const packages = ["chromium-headless-shell", "chromium"];

const instructions =
  "The browser tests need Chromium, and none was found or could be installed. " +
  "Install one (Debian and Ubuntu: `apt-get install chromium`; elsewhere: `npx playwright install --with-deps chromium`) " +
  "or set its path: `CHROMIUM_PATH=/path/to/chromium npm test`.";

/** The path of a working Chromium: CHROMIUM_PATH, one on the PATH, or Playwright's own. */
function findChromium() {
  const configured = process.env.CHROMIUM_PATH;
  if (configured) {
    if (runs(configured)) return configured;
    throw new Error(`CHROMIUM_PATH is "${configured}", but no browser runs there. Correct it, or unset it to search.`);
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, chromium.executablePath()].find(runs);
}

/** The path of a working Chromium, installed if there is none. Throws instructions when that fails. */
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
    // Ubuntu's package is a stub that needs snap, so a successful installation proves nothing.
    const found = findChromium();
    if (found !== undefined) return found;
  }
  return undefined;
}

async function installWithPlaywright() {
  const cli = join(root, "node_modules", "@playwright", "test", "cli.js");
  await run(process.execPath, [cli, "install", ...(canUseApt() ? ["--with-deps"] : []), "chromium"]);
  const found = findChromium();
  if (found === undefined) throw new Error(instructions);
  return found;
}

/** Whether packages can be installed with apt-get. */
export function canUseApt() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

// A file with the right name may be a stub or lack libraries.
function runs(path: string) {
  return existsSync(path) && spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;
}
