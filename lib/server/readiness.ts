import { processWide } from "./process-wide";

/** What a process does before it can give every answer at once, in order. */
const preparations = ["stories", "fonts", "drawings", "pictures"] as const;

export type Preparation = (typeof preparations)[number];

const done = processWide("readiness", () => new Set<Preparation>());

/** Records that a preparation is complete. */
export function markPrepared(preparation: Preparation): void {
  done.add(preparation);
}

/** The preparations that are not complete. */
export function missingPreparations(): readonly Preparation[] {
  return preparations.filter((preparation) => !done.has(preparation));
}
