import type { Story } from "@/lib/story/story";
import { dataFolder, folderMark, readStory, storyIds } from "./read-stories";

interface Loaded {
  readonly mark: string;
  readonly story: Story;
}

declare global {
  // Next bundles routes and pages apart; what they load must be one and the same.
  var counterpointStories: Map<string, Loaded> | undefined;
  var counterpointStoryIds: readonly string[] | undefined;
}

const watched = process.env.NODE_ENV === "development";

/** Every story, checked and in memory, in the order of their ids. Throws InvalidData when one has faults. */
export function allStories(): readonly Story[] {
  return knownIds().map(loadStory);
}

/** The story with an id; undefined where there is none. Throws InvalidData when it has faults. */
export function findStory(id: string): Story | undefined {
  if (!watched && globalThis.counterpointStories?.has(id)) return loadStory(id);
  return knownIds().includes(id) ? loadStory(id) : undefined;
}

// Answers are repeated for as long as the process runs, so a folder that comes later waits for the next start.
function knownIds(): readonly string[] {
  if (watched) return storyIds();
  globalThis.counterpointStoryIds ??= storyIds();
  return globalThis.counterpointStoryIds;
}

function loadStory(id: string): Story {
  globalThis.counterpointStories ??= new Map();
  const known = globalThis.counterpointStories.get(id);
  if (known && !watched) return known.story;
  const mark = folderMark(dataFolder(), id);
  if (known?.mark === mark) return known.story;
  const story = readStory(dataFolder(), id);
  globalThis.counterpointStories.set(id, { mark, story });
  return story;
}
