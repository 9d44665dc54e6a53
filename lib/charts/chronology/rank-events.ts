import type { EventEntry } from "@/lib/story/event-entries";

/** What the ranking needs to know of an event. */
interface RankedEvent extends Pick<EventEntry, "side" | "deals" | "sources"> {
  /** First possible day, as `2025-02-10`. */
  readonly earliest: string;
  /** Whether the editors chose it. */
  readonly turningPoint: boolean;
}

/**
 * Ranks events by one rule for every story. Events that must have a label come first: the turning points that the editors
 * chose; where they chose none, the first and the last event, the first one of each deal in the headline, and for each
 * side the one of the others with the most sources. Then come the other events of these deals, then all others; both by
 * number of sources.
 *
 * @param events oldest first
 * @param headlineDeals ids of the deals in the headline
 * @returns the events in the same order, with their rank from 0, and whether they must have a label
 */
export function rankEvents<Event extends RankedEvent>(events: readonly Event[], headlineDeals: readonly string[]) {
  const bySources = [...events].sort((a, b) => b.sources.length - a.sources.length);
  const belongsTo = (event: Event, deal: string) => event.deals.some(({ id }) => id === deal);
  // The event with the most sources on the day on which a deal's first event began.
  const firstOfDeal = (deal: string) => {
    const day = events.find((event) => belongsTo(event, deal))?.earliest;
    return bySources.find((event) => belongsTo(event, deal) && event.earliest === day);
  };
  const chosen = events.filter(({ turningPoint }) => turningPoint);
  const named = new Set<Event | undefined>(chosen);
  if (chosen.length === 0) {
    for (const event of [events[0], events.at(-1), ...headlineDeals.map(firstOfDeal)]) named.add(event);
    for (const slot of ["first", "second"])
      named.add(bySources.find((event) => event.side === slot && !named.has(event)));
  }
  const tier = (event: Event) => {
    if (named.has(event)) return 0;
    return headlineDeals.some((deal) => belongsTo(event, deal)) ? 1 : 2;
  };
  const order = bySources.sort((a, b) => tier(a) - tier(b));
  const ranks = new Map(order.map((event, rank) => [event, rank]));
  return events.map((event) => ({ ...event, rank: ranks.get(event) ?? 0, named: named.has(event) }));
}
