import type { SideShape } from "@/lib/story/side-key";
import type { SideSlot } from "@/lib/story/side-slot";
import { type Story, sideSlot } from "@/lib/story/story";
import { storyCredit } from "@/lib/story/story-credit";
import type { Lang } from "@/lib/text/lang";

/** Who a picture is from: the newsroom, or this site where the story names none, behind the shapes of the two sides. */
export interface PictureBrand {
  readonly name: string;
  readonly shapes: readonly { readonly shape: SideShape; readonly slot: SideSlot }[];
  /** The public host; null where it is not known. */
  readonly host: string | null;
}

/**
 * The brand of a story's pictures.
 *
 * @param origin the public origin where it is set; no picture names a host that only works where it was made
 */
export function pictureBrand(story: Story, lang: Lang, origin: string | null): PictureBrand {
  return {
    name: storyCredit(story, lang).publisher,
    shapes: story.sides.map(({ id, shape }) => ({ shape, slot: sideSlot(story, id) })),
    host: origin === null ? null : new URL(origin).host,
  };
}
