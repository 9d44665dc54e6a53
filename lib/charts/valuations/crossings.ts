import type { DrawnValuation } from "./entries";

/** A value of a company, from when on, as a fraction of the axis of time. */
export interface ValuationStep {
  readonly entry: DrawnValuation;
  readonly at: number;
}

/** Where the line of a company passes that of one of the other side: which value makes it, and the two values then. */
export interface Crossing {
  readonly step: DrawnValuation;
  readonly at: number;
  readonly above: DrawnValuation;
  readonly below: DrawnValuation;
}

/**
 * Finds where lines of the two sides cross while both are drawn, oldest first. Lines that only touch do not cross, nor do
 * those of which a limit ("up to", "at least") leaves open which is higher.
 *
 * @param lines the steps of each company, by time
 */
export function crossingsOf(lines: readonly (readonly ValuationStep[])[]): Crossing[] {
  const of = (slot: string) => lines.filter(([first]) => first?.entry.side === slot);
  return of("first")
    .flatMap((one) => of("second").flatMap((other) => crossingsBetween(one, other)))
    .sort((a, b) => a.at - b.at);
}

function crossingsBetween(one: readonly ValuationStep[], other: readonly ValuationStep[]): Crossing[] {
  const steps = [...one, ...other].sort((a, b) => a.at - b.at);
  const found: Crossing[] = [];
  let higher: readonly ValuationStep[] | null = null;
  for (const { entry: step, at } of steps) {
    const [mine, theirs] = [valueAt(one, at), valueAt(other, at)];
    if (!mine || !theirs) continue;
    const [above, below] = mine.compared.value > theirs.compared.value ? [mine, theirs] : [theirs, mine];
    if (above.compared.value === below.compared.value || isOpen(above, below)) continue;
    const now = above === mine ? one : other;
    if (higher !== null && higher !== now) found.push({ step, at, above, below });
    higher = now;
  }
  return found;
}

/** The value of a line at a time; undefined where it is not drawn. */
function valueAt(line: readonly ValuationStep[], time: number): DrawnValuation | undefined {
  const last = line.at(-1);
  return last && time <= last.at ? line.findLast(({ at }) => at <= time)?.entry : undefined;
}

function isOpen(above: DrawnValuation, below: DrawnValuation): boolean {
  return above.compared.qualifier === "up_to" || below.compared.qualifier === "at_least";
}
