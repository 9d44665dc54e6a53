/** Prints what is over budget and returns the exit code. */
export function reportFaults(faults: readonly string[]): number {
  for (const fault of faults) console.error(`Over budget: ${fault}`);
  return faults.length === 0 ? 0 : 1;
}
