import { type StoryOutline, storyOutline } from "@/lib/charts/story-outline";
import { datasetNames } from "@/lib/datasets/registry";
import { dataPages } from "@/lib/http/site-pages";
import { pagePath } from "@/lib/http/story-pages";
import type { Story } from "@/lib/story/story";
import { maxInBrowser } from "@/lib/table/row-limits";
import { langs } from "@/lib/text/lang";
import { allStories } from "./stories";

const known = new WeakMap<Story, ReadonlySet<string>>();

/**
 * Whether a target is the address of a story's page without a query, written as our links write it. There are as many as
 * pages, so that each can be kept, while other spellings of them are without number.
 */
export function isBareAddress(target: string): boolean {
  return storyAt(target) !== undefined;
}

/**
 * Whether the page of such an address is routed apart from its addresses with a query. A table that the browser does not
 * load whole has its rows selected by the server, and Next's router would open another route anew, with what was typed lost.
 */
export function isRoutedApart(target: string): boolean {
  const story = storyAt(target);
  return story !== undefined && datasetNames.every((name) => story.rows[name].length <= maxInBrowser);
}

function storyAt(target: string): Story | undefined {
  return allStories().find((story) => addressesOf(story).has(target));
}

function addressesOf(story: Story): ReadonlySet<string> {
  const made = known.get(story);
  if (made) return made;
  const outline = storyOutline(story);
  const segments = [story.id, `${story.id}@${story.edition}`];
  const addresses = new Set(segments.flatMap((segment) => pathsBelow(segment, outline)));
  known.set(story, addresses);
  return addresses;
}

function pathsBelow(segment: string, { pages, charts, datasets }: StoryOutline): string[] {
  const names = [
    "charts",
    ...charts.map(({ id }) => `charts/${id}`),
    ...[...datasets, ...dataPages].map((name) => `data/${name}`),
  ];
  return langs.flatMap((lang) => [
    ...pages.map(({ id }) => pagePath(lang, segment, id)),
    ...names.map((name) => `/${lang}/${segment}/${name}`),
  ]);
}
