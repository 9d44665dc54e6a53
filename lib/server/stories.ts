import type { Story } from "@/lib/story/story";
import { processWide } from "./process-wide";
import { dataFolder, folderMark, readStory, storyIds } from "./read-stories";

interface Loaded {
  readonly mark: string;
  readonly story: Story;
}

interface Stories {
  ids: readonly string[] | undefined;
  readonly loaded: Map<string, Loaded>;
}

const stories = processWide("stories", (): Stories => ({ ids: undefined, loaded: new Map() }));

const watched = process.env.NODE_ENV === "development";

/** Puts a story into memory as if it had been read from files, for measurements of stories that no files hold. */
export function preloadStory(story: Story): void {
  stories.loaded.set(story.id, { mark: "", story });
}

/** Every story, checked and in memory, in the order of their ids. Throws InvalidData when one has faults. */
export function allStories(): readonly Story[] {
  return knownIds().map(loadStory);
}

/** The story with an id; undefined where there is none. Throws InvalidData when it has faults. */
export function findStory(id: string): Story | undefined {
  if (!watched && stories.loaded.has(id)) return loadStory(id);
  return knownIds().includes(id) ? loadStory(id) : undefined;
}

// Answers are repeated for as long as the process runs, so a folder that comes later waits for the next start.
function knownIds(): readonly string[] {
  if (watched) return storyIds();
  stories.ids ??= storyIds();
  return stories.ids;
}

function loadStory(id: string): Story {
  const known = stories.loaded.get(id);
  if (known && !watched) return known.story;
  const mark = folderMark(dataFolder(), id);
  if (known?.mark === mark) return known.story;
  const story = readStory(dataFolder(), id);
  stories.loaded.set(id, { mark, story });
  return story;
}
