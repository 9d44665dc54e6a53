import { newestEvents } from "./newest-events";
import type { Story } from "./story";

/**
 * The stories in the order in which readers meet them: by the `order` of their `story.json`, those without one after the
 * others; then by the first possible day of their newest event, or by `verified` where they have none, newest first; then
 * by id, so that the order is total.
 */
export function orderStories(stories: readonly Story[]): readonly Story[] {
  return stories
    .map((story) => ({ story, place: story.order ?? Number.MAX_VALUE, day: dayOf(story) }))
    .sort((a, b) => a.place - b.place || compareTexts(b.day, a.day) || compareTexts(a.story.id, b.story.id))
    .map(({ story }) => story);
}

function dayOf(story: Story): string {
  const [newest] = newestEvents(story, 1);
  return newest?.date.earliest ?? story.verified;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
