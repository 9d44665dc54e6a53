import type { Row } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";

/** An event's place in the order in which labels are given, and whether its label must stand. */
export interface LabelRank {
  readonly rank: number;
  readonly named: boolean;
}

/**
 * Decides by one rule for every story which events are labelled first: the first and the last, the first event of each
 * deal in the headline, and of the others of each side the one that the most sources report; then the other events of these deals;
 * then those that the most sources report.
 *
 * @param events oldest first
 * @returns a rank per event, in the same order
 */
export function labelRanks(
  story: Pick<Story, "headline" | "sides">,
  events: readonly Row<"events">[],
): readonly LabelRank[] {
  const deals = story.headline.filter(({ dataset }) => dataset === "deals").map(({ row }) => row);
  const named = new Set([
    events[0],
    events.at(-1),
    ...deals.map((deal) => beginning(events.filter(({ deal_ids }) => deal_ids?.includes(deal)))),
  ]);
  for (const { id } of story.sides)
    named.add(mostReported(events.filter((event) => event.side === id && !named.has(event))));
  const tier = (event: Row<"events">) => {
    if (named.has(event)) return 0;
    return deals.some((deal) => event.deal_ids?.includes(deal)) ? 1 : 2;
  };
  const order = [...events].sort((a, b) => tier(a) - tier(b) || b.sources.length - a.sources.length);
  const ranks = new Map(order.map((event, rank) => [event, rank]));
  return events.map((event) => ({ rank: ranks.get(event) ?? 0, named: named.has(event) }));
}

/** Of the events of the first day the one that the most sources report. */
function beginning(events: readonly Row<"events">[]): Row<"events"> | undefined {
  return mostReported(events.filter(({ date }) => date.earliest === events[0]?.date.earliest));
}

function mostReported(events: readonly Row<"events">[]): Row<"events"> | undefined {
  return [...events].sort((a, b) => b.sources.length - a.sources.length)[0];
}
