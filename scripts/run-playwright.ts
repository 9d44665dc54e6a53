import { join } from "node:path";
import { ensureChromium } from "./ensure-chromium";
import { root, run } from "./run";

const cli = join(root, "node_modules", "@playwright", "test", "cli.js");

/** Runs Playwright with this machine's Chromium, installed if there is none. Returns the exit code. */
export async function runPlaywright(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const chromium = await ensureChromium();
  return run(process.execPath, [cli, "test", ...args], { CHROMIUM_PATH: chromium, ...env });
}
