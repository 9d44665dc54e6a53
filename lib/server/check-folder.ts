import { checkChapterCharts } from "@/lib/charts/check-chapter-charts";
import { checkPages } from "@/lib/charts/check-pages";
import { checkViews } from "@/lib/charts/check-views";
import { type CheckedStory, checkStory, type StoryTexts } from "@/lib/check/check-story";
import { sortFaults } from "@/lib/check/fault";
import { readFiles } from "./read-files";

/** The texts of a story's folder by file name, sorted, and everything that is wrong with them. */
export function checkFolder(folder: string): { readonly texts: StoryTexts; readonly checked: CheckedStory } {
  const { texts, unread } = readFiles(folder);
  const checked = checkStory(texts, unread);
  const pageFaults = checked.file ? checkPages(checked.file, texts.get("story.json") ?? "") : [];
  const faults = [...checked.faults, ...pageFaults];
  const viewFaults = checkViews({ ...checked, faults });
  const chapterFaults = checkChapterCharts({ ...checked, faults: [...faults, ...viewFaults] });
  return { texts, checked: { ...checked, faults: sortFaults([...faults, ...viewFaults, ...chapterFaults]) } };
}
