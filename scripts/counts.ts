import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { root } from "./run";

/** How many tests ended how. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Reads the counts of a report that vitest wrote as JSON. */
export const vitestCounts: z.ZodType<Counts> = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() })
  .transform((r) => ({ passed: r.numPassedTests, failed: r.numFailedTests, skipped: r.numPendingTests }));

/** Reads the counts of a report that Playwright wrote as JSON; a test that failed at first counts as failed. */
export const playwrightCounts: z.ZodType<Counts> = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) })
  .transform(({ stats: s }) => ({ passed: s.expected, failed: s.unexpected + s.flaky, skipped: s.skipped }));

/**
 * The counts of a run that left a report, or not: without one, or with an exit code that says so, at least one failed.
 *
 * @param file the report, relative to the project's folder
 */
export function readCounts(file: string, schema: z.ZodType<Counts>, code: number): Counts {
  const path = join(root, file);
  const counts = existsSync(path)
    ? schema.parse(JSON.parse(readFileSync(path, "utf8")))
    : { passed: 0, failed: 1, skipped: 0 };
  return { ...counts, failed: Math.max(counts.failed, code === 0 ? 0 : 1) };
}

/**
 * Prints the counts as the last line, leaves it in a file of `.build`, by which a caller sees that the run came to its
 * end, and gives the exit code.
 */
export function closeWith({ passed, failed, skipped }: Counts, file: string): number {
  if (skipped > 0) console.log(`${skipped} skipped`);
  const closing = `${passed} passed, ${failed} failed`;
  mkdirSync(join(root, ".build"), { recursive: true });
  writeFileSync(join(root, ".build", file), `${closing}\n`);
  console.log(closing);
  return failed === 0 ? 0 : 1;
}
