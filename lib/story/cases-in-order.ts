import type { Row } from "@/lib/datasets/registry";
import { compareDates } from "@/lib/dates/format-date";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import type { Story } from "./story";

/**
 * The cases of a story by the date on which they were filed, or by that of their first filing or ruling where none is
 * given; those with neither come last.
 */
export function casesInOrder(story: Story): Row<"cases">[] {
  const dated = story.rows.cases.map((lawsuit) => ({ lawsuit, date: lawsuit.filed ?? firstRuling(story, lawsuit.id) }));
  return dated.sort((a, b) => compareKnown(a.date, b.date)).map(({ lawsuit }) => lawsuit);
}

function firstRuling(story: Story, lawsuit: string): EdtfDate | undefined {
  const dates = story.rows.rulings.filter((ruling) => ruling.case_id === lawsuit).map(({ date }) => date);
  return dates.sort(compareDates)[0];
}

function compareKnown(a: EdtfDate | undefined, b: EdtfDate | undefined): number {
  if (a && b) return compareDates(a, b);
  return Number(a === undefined) - Number(b === undefined);
}
