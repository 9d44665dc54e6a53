import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { root } from "./run";

/** The numbers of tests by result. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The counts in Vitest's JSON report. */
export const vitestCounts: z.ZodType<Counts> = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() })
  .transform((r) => ({ passed: r.numPassedTests, failed: r.numFailedTests, skipped: r.numPendingTests }));

/** The counts in Playwright's JSON report; a flaky test counts as failed. */
export const playwrightCounts: z.ZodType<Counts> = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) })
  .transform(({ stats: s }) => ({ passed: s.expected, failed: s.unexpected + s.flaky, skipped: s.skipped }));

/**
 * Reads the counts of a run from its report. Without a report, or with an exit code other than 0, at least one failed.
 *
 * @param file the report's path, relative to the project's folder
 * @param code the run's exit code
 */
export function readCounts(file: string, schema: z.ZodType<Counts>, code: number): Counts {
  const path = join(root, file);
  const counts = existsSync(path)
    ? schema.parse(JSON.parse(readFileSync(path, "utf8")))
    : { passed: 0, failed: 1, skipped: 0 };
  return { ...counts, failed: Math.max(counts.failed, code === 0 ? 0 : 1) };
}

/**
 * Prints the counts as the last line and writes them to a file in `.build`, which proves to callers that the run is
 * complete.
 *
 * @returns the exit code
 */
export function reportCounts({ passed, failed, skipped }: Counts, file: string): number {
  if (skipped > 0) console.log(`${skipped} skipped`);
  const line = `${passed} passed, ${failed} failed`;
  mkdirSync(join(root, ".build"), { recursive: true });
  writeFileSync(join(root, ".build", file), `${line}\n`);
  console.log(line);
  return failed === 0 ? 0 : 1;
}
