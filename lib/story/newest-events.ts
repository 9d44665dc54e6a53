import type { Row } from "@/lib/datasets/registry";
import { compareDates } from "@/lib/dates/format-date";
import type { Story } from "./story";

/** The `count` newest events of a story, newest first; those of one date in the order of the file. */
export function newestEvents({ rows }: Pick<Story, "rows">, count: number): readonly Row<"events">[] {
  return rows.events.toSorted((a, b) => compareDates(b.date, a.date)).slice(0, count);
}
