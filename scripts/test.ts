import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { root, run } from "./run";

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  title: string;
  script: string;
  /** Where the step leaves its counts; a step without a report is one check. */
  report?: { file: string; counts: z.ZodType<Counts> };
}

const vitestCounts = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() })
  .transform((r) => ({ passed: r.numPassedTests, failed: r.numFailedTests, skipped: r.numPendingTests }));

const playwrightCounts = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) })
  .transform(({ stats: s }) => ({ passed: s.expected, failed: s.unexpected + s.flaky, skipped: s.skipped }));

const steps: Step[] = [
  { title: "Data check", script: "data:check" },
  { title: "Types", script: "typecheck" },
  { title: "Lint", script: "lint" },
  {
    title: "Unit and contract tests",
    script: "test:unit",
    report: { file: ".build/vitest.json", counts: vitestCounts },
  },
  { title: "Build", script: "build" },
  {
    title: "Browser tests",
    script: "test:browser",
    report: { file: ".build/playwright.json", counts: playwrightCounts },
  },
];

/** Runs one step on this terminal and gives its counts; a step that fails counts at least one failure. */
async function runStep(step: Step): Promise<Counts> {
  const report = step.report && { ...step.report, file: join(root, step.report.file) };
  if (report) rmSync(report.file, { force: true });
  const code = await run("npm", ["run", "--silent", step.script]);
  if (!report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const counts = existsSync(report.file)
    ? report.counts.parse(JSON.parse(readFileSync(report.file, "utf8")))
    : { passed: 0, failed: 1, skipped: 0 };
  return { ...counts, failed: Math.max(counts.failed, code === 0 ? 0 : 1) };
}

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
try {
  for (const step of steps) {
    console.log(`\n=== ${step.title} (npm run ${step.script})`);
    const began = Date.now();
    const counts = await runStep(step);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    const verdict = counts.failed === 0 ? "passed" : "FAILED";
    console.log(`=== ${step.title}: ${verdict} (${Math.round((Date.now() - began) / 1000)} s)`);
    if (counts.failed === 0) continue;
    if (step !== steps.at(-1)) console.log("=== The steps after it were not run.");
    break;
  }
} catch (error) {
  total.failed += 1;
  console.error(error);
}
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
const closing = `${total.passed} passed, ${total.failed} failed`;
mkdirSync(join(root, ".build"), { recursive: true });
// Where a caller can see that the run came to its end.
writeFileSync(join(root, ".build", "totals.txt"), `${closing}\n`);
console.log(closing);
process.exitCode = total.failed === 0 ? 0 : 1;
