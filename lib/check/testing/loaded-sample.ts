import type { Story } from "@/lib/story/story";
import { checkStory } from "../check-story";
import { toStory } from "../to-story";
import { type SampleDraft, sampleStory } from "./sample-story";

/** The sample as it is served. */
export function loadedSample(change?: (draft: SampleDraft) => void): Story {
  return toStory("ferry", "0123456789ab", checkStory(sampleStory(change)));
}
