import type { Counts } from "./counts";

/** Something that must hold, in words, and what finds out: it rejects when it does not. */
export interface NamedCheck {
  readonly name: string;
  run(): Promise<void>;
}

/** Runs checks one after the other and prints a line for each, with the reason where one fails. */
export async function runChecks(checks: readonly NamedCheck[]): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, run } of checks) {
    const start = performance.now();
    const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
    try {
      await run();
      counts.passed += 1;
      console.log(`passed: ${name} (${seconds()})`);
    } catch (error) {
      counts.failed += 1;
      console.error(`FAILED: ${name} (${seconds()})\n  ${error instanceof Error ? error.message : error}`);
    }
  }
  return counts;
}
