import { type Ground, groundsIn } from "@/lib/codecs/grounds-cell";
import type { StoryFile } from "@/lib/datasets/story-file";
import type { Tables } from "./check-references";
import type { Fault } from "./fault";
import { storyPlaces } from "./json-places";

/** A text for readers, as a headline, that rests on facts: which they are, and where they are listed. */
export interface RestingText {
  readonly at: Omit<Fault, "message" | "fix">;
  readonly grounds: readonly Ground[];
}

/** The texts of a story that rest on facts: headlines, notes and chapters, and the standfirst and labels of `story.json`. */
export function restingTexts(tables: Tables, story: StoryFile | undefined, storyText: string): RestingText[] {
  return [
    ...[tables.views, tables.view_notes, tables.chapters].flatMap(({ file, rows }) =>
      rows.map(({ line, values: { rests_on: cell } }) => ({
        at: { file, line, column: "rests_on" },
        grounds: typeof cell === "string" ? groundsIn(cell) : [],
      })),
    ),
    ...(story?.restsOn ? standfirstText(story.restsOn, storyText) : []),
  ];
}

function standfirstText(cells: readonly string[], storyText: string): RestingText[] {
  const at = storyPlaces(storyText);
  return cells.map((cell, index) => ({ at: at(["restsOn", index]), grounds: groundsIn(cell) }));
}
