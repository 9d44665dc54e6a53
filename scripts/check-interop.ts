import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build";
import { checkFiles } from "./check-files";
import { type Counts, closeWith, playwrightCounts, readCounts } from "./counts";
import { computeRelease, isBuilt } from "./release";
import { complain, root } from "./run";
import { runPlaywright } from "./run-playwright";

const report = ".build/interop.json";
const failure: Counts = { passed: 0, failed: 1, skipped: 0 };

/**
 * Has other programs use what Counterpoint gives out: Python and LibreOffice read its files, and the loaders of
 * newsrooms frame its embeds, as they are published. Gives the exit code.
 */
async function checkInterop() {
  rmSync(join(root, report), { force: true });
  const files = await checkFiles().catch((error: unknown) => {
    complain(error);
    return failure;
  });
  const release = computeRelease();
  const built = isBuilt(release) ? 0 : await build(release);
  const code = built || (await runPlaywright(process.argv.slice(2), { E2E_INTEROP: "1" }));
  const frames = readCounts(report, playwrightCounts, code);
  const sum = (kind: keyof Counts) => files[kind] + frames[kind];
  return closeWith({ passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") }, "interop-totals.txt");
}

process.exitCode = await checkInterop().catch((error: unknown) => {
  complain(error);
  return closeWith(failure, "interop-totals.txt");
});
