import type { StoryFile } from "@/lib/datasets/story-file";
import type { Pair } from "@/lib/text/lang";
import type { Tables } from "./check-references";

/** Words turning points of which one side has more than the other, so that the drawing would name more of it. */
export function turningPointWarnings({ events }: Tables, { sides }: StoryFile): Pair[] {
  const [first, second] = sides.map(({ id }) => ({
    id,
    count: events.rows.filter(({ values }) => values.side === id && values.turning_point === true).length,
  }));
  if (!first || !second || first.count === second.count) return [];
  return [
    {
      en: `events.csv: turning_point: ${first.count} of ${first.id}, ${second.count} of ${second.id}; choose as many for each side`,
      ko: `events.csv: turning_point: ${first.id} ${first.count}건, ${second.id} ${second.count}건. 두 진영에서 같은 수를 고른다`,
    },
  ];
}
