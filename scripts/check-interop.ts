import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build";
import { checkFiles } from "./check-files";
import { type Counts, playwrightCounts, readCounts, reportCounts } from "./counts";
import { computeRelease, isBuilt } from "./release";
import { reportError, root } from "./run";
import { runPlaywright } from "./run-playwright";

const report = ".build/interop.json";
const failure: Counts = { passed: 0, failed: 1, skipped: 0 };

/**
 * Checks Counterpoint with other programs: Python and LibreOffice read its files, and the published loaders of newsrooms
 * host its embeds. Returns the exit code.
 */
async function checkInterop() {
  rmSync(join(root, report), { force: true });
  const files = await checkFiles().catch((error: unknown) => {
    reportError(error);
    return failure;
  });
  const release = computeRelease();
  const built = isBuilt(release) ? 0 : await build(release);
  const code = built || (await runPlaywright(process.argv.slice(2), { E2E_INTEROP: "1" }));
  const frames = readCounts(report, playwrightCounts, code);
  const sum = (kind: keyof Counts) => files[kind] + frames[kind];
  return reportCounts({ passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") }, "interop-totals.txt");
}

process.exitCode = await checkInterop().catch((error: unknown) => {
  reportError(error);
  return reportCounts(failure, "interop-totals.txt");
});
