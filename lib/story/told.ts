import type { DatasetName } from "@/lib/datasets/registry";
import type { Lang, Pair } from "@/lib/text/lang";
import type { Story } from "./story";

/** What a key names, in words, and the path of the page that shows it below the story; null where no page does. */
export interface Told {
  readonly text: string;
  readonly path: string | null;
  /** What is said of it there, such as a row's values. */
  readonly detail?: string;
}

/** What is known of a chart of the site. */
interface NamedChart {
  readonly title: Pair;
  readonly dataset: DatasetName;
}

/** Where keys are told: the story, the language, and the charts of the site by their ids. */
export interface Telling {
  readonly story: Story;
  readonly lang: Lang;
  readonly chartOf: (id: string) => NamedChart | undefined;
}

/** A text without a page. */
export function bare(text: string): Told {
  return { text, path: null };
}
