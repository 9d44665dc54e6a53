import { join } from "node:path";
import { ensureChromium } from "./find-chromium";
import { complain, root, run } from "./run";

const cli = join(root, "node_modules", "@playwright", "test", "cli.js");

/** Runs Playwright with the Chromium of this machine, or one that is installed now; gives the exit code. */
async function testBrowser() {
  const chromium = await ensureChromium();
  return run(process.execPath, [cli, "test", ...process.argv.slice(2)], { CHROMIUM_PATH: chromium });
}

process.exitCode = await testBrowser().catch(complain);
