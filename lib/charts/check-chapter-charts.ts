import type { CheckedStory } from "@/lib/check/check-story";
import { type Fault, unknownValue } from "@/lib/check/fault";
import { toStory } from "@/lib/check/to-story";
import type { Pair } from "@/lib/text/lang";
import { hasDrawing } from "./has-drawing";
import { storyOutline } from "./story-outline";

const notDrawn: Pair = {
  en: "no drawing of this story has this id, or it would show nothing",
  ko: "이 이야기에 이런 그림 차트가 없거나, 있어도 보일 것이 없다",
};

/** Finds chapters whose chart the story does not draw; which it draws is known only of a story without other faults. */
export function checkChapterCharts(checked: CheckedStory): Fault[] {
  const { file, rows } = checked.tables.chapters;
  if (rows.length === 0 || checked.faults.length > 0) return [];
  const known = storyOutline(toStory("", "", checked))
    .charts.filter(hasDrawing)
    .map(({ id }) => id);
  return rows.flatMap(({ line, values }) => {
    const chart = String(values.chart);
    return known.includes(chart) ? [] : [unknownValue({ file, line, column: "chart" }, notDrawn, chart, known)];
  });
}
