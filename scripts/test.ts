import { rmSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { type Counts, playwrightCounts, readCounts, reportCounts, vitestCounts } from "./counts";
import { root, run } from "./run";

interface Step {
  title: string;
  script: string;
  /** The file that the step writes its counts to; a step without one counts as one test. */
  report?: { file: string; counts: z.ZodType<Counts> };
}

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

/** Runs a step and returns its counts; a failed step has at least one failure. */
async function runStep(step: Step): Promise<Counts> {
  if (step.report) rmSync(join(root, step.report.file), { force: true });
  const code = await run("npm", ["run", "--silent", step.script]);
  if (step.report) return readCounts(step.report.file, step.report.counts, code);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
try {
  for (const step of steps) {
    console.log(`\n=== ${step.title} (npm run ${step.script})`);
    const start = Date.now();
    const counts = await runStep(step);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    const verdict = counts.failed === 0 ? "passed" : "FAILED";
    console.log(`=== ${step.title}: ${verdict} (${Math.round((Date.now() - start) / 1000)} s)`);
    if (counts.failed === 0) continue;
    if (step !== steps.at(-1)) console.log("=== The remaining steps were not run.");
    break;
  }
} catch (error) {
  total.failed += 1;
  console.error(error);
}
process.exitCode = reportCounts(total, "totals.txt");
