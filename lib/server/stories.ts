import type { Story } from "@/lib/story/story";
import { processWide } from "./process-wide";
import { dataFolder, folderFingerprint, InvalidData, readStory, storyIds } from "./read-story";

interface Loaded {
  readonly fingerprint: string;
  readonly story: Story;
}

interface Stories {
  ids: readonly string[] | undefined;
  readonly loaded: Map<string, Loaded>;
}

const stories = processWide("stories", (): Stories => ({ ids: undefined, loaded: new Map() }));

/** Whether changed files are read again. */
const isWatching = process.env.NODE_ENV === "development";

/** Puts a story into memory as if it had been read from files, for benchmarks with generated stories. */
export function preloadStory(story: Story): void {
  stories.loaded.set(story.id, { fingerprint: "", story });
}

/** Every story, ordered by id; read and checked on first use. Throws InvalidData with the faults of all of them. */
export function allStories(): readonly Story[] {
  const faults: string[] = [];
  const all = knownIds().flatMap((id) => {
    try {
      return [loadStory(id)];
    } catch (error) {
      if (!(error instanceof InvalidData)) throw error;
      faults.push(error.message);
      return [];
    }
  });
  if (faults.length > 0) throw new InvalidData(faults.join("\n"));
  return all;
}

/** The story with an id; undefined if there is none. Throws InvalidData when it has faults. */
export function findStory(id: string): Story | undefined {
  if (!isWatching && stories.loaded.has(id)) return loadStory(id);
  return knownIds().includes(id) ? loadStory(id) : undefined;
}

// A new story, like a correction, waits for the next start.
function knownIds(): readonly string[] {
  if (isWatching) return storyIds();
  stories.ids ??= storyIds();
  return stories.ids;
}

function loadStory(id: string): Story {
  const loaded = stories.loaded.get(id);
  if (loaded && !isWatching) return loaded.story;
  const fingerprint = folderFingerprint(dataFolder(), id);
  if (loaded?.fingerprint === fingerprint) return loaded.story;
  const story = readStory(dataFolder(), id);
  stories.loaded.set(id, { fingerprint, story });
  return story;
}
