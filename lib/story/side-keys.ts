import { bothSides } from "@/lib/text/both-sides";
import type { Lang } from "@/lib/text/lang";
import type { SideKey } from "./side-key";
import { usualShapes } from "./side-shapes";
import type { SideSlot } from "./side-slot";
import { type Story, sideSlot } from "./story";

/** The key of the sides that a chart shows, in the story's order, with the shape of each. */
export function sideKeys(story: Story, lang: Lang, shown: Iterable<SideSlot>): SideKey[] {
  const slots = new Set(shown);
  const own = story.sides.map(({ id, label, shape }) => ({ slot: sideSlot(story, id), label: label[lang], shape }));
  const shared = bothSides.map(({ id, label }) => ({ slot: id, label: label[lang], shape: usualShapes[id] }));
  return [...own, ...shared].filter(({ slot }) => slots.has(slot));
}
