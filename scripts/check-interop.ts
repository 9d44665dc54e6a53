import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build";
import { closeWith, playwrightCounts, readCounts } from "./counts";
import { computeRelease, isBuilt } from "./release";
import { complain, root } from "./run";
import { runPlaywright } from "./run-playwright";

const report = ".build/interop.json";

/** Frames the embeds with the loaders that newsrooms use, as they are published; gives the exit code. */
async function checkInterop() {
  rmSync(join(root, report), { force: true });
  const release = computeRelease();
  const built = isBuilt(release) ? 0 : await build(release);
  const code = built || (await runPlaywright(process.argv.slice(2), { E2E_INTEROP: "1" }));
  return closeWith(readCounts(report, playwrightCounts, code), "interop-totals.txt");
}

process.exitCode = await checkInterop().catch((error: unknown) => {
  complain(error);
  return closeWith({ passed: 0, failed: 1, skipped: 0 }, "interop-totals.txt");
});
