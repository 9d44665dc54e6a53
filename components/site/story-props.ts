import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";

/** What every part of a story's page gets on the server. */
export interface StoryProps {
  readonly story: Story;
  readonly lang: Lang;
}

/** What a part gets whose state is in the page's address. */
export interface AddressProps extends StoryProps {
  /** The parameters of the page's address. */
  readonly parameters: URLSearchParams;
}
