import { storyOutline } from "@/lib/charts/story-outline";
import { pagePath } from "@/lib/http/story-pages";
import { presets } from "@/lib/picture/picture-size";
import type { Story } from "@/lib/story/story";
import { type Lang, langs } from "@/lib/text/lang";

/** The widths in px and the themes in which everything is taken; pictures have widths of their own. */
export const galleryWidths = [320, 375, 768, 1280, 1600] as const;
export const galleryThemes = ["light", "dark"] as const;

/** What the gallery tells apart. */
export const galleryKinds = ["page", "chart", "view", "embed", "picture"] as const;

/** What stands in the place of a story where something belongs to all. */
const everyStory = "all";

/** Something that has an address and is looked at. */
export interface Target {
  readonly story: string;
  readonly kind: (typeof galleryKinds)[number];
  readonly name: string;
  readonly lang: Lang;
  /** The address on the server, with its query. */
  readonly path: string;
}

/** What to take; where nothing is named, everything. */
interface Choice {
  readonly stories?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly langs?: readonly string[] | undefined;
}

/**
 * The front page, and every page, chart page, view, embed and picture of stories, as far as it is chosen.
 *
 * @throws Error for a story, kind or language that there is not
 */
export function chosenTargets(stories: readonly Story[], choice: Choice): readonly Target[] {
  const isChosen = (known: readonly string[], named: readonly string[] | undefined) => {
    const unknown = named?.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new Error(`There is no ${unknown}; there are ${known.join(", ")}.`);
    return (name: string) => named?.includes(name) ?? true;
  };
  const ids = [...stories.map(({ id }) => id), everyStory];
  const [story, kind, lang] = [
    isChosen(ids, choice.stories),
    isChosen(galleryKinds, choice.kinds),
    isChosen(langs, choice.langs),
  ];
  return [
    ...langs.map(frontPage),
    ...stories.flatMap((each) => langs.flatMap((own) => storyTargets(each, own))),
  ].filter((target) => story(target.story) && kind(target.kind) && lang(target.lang));
}

/** The page on which all stories are found. */
function frontPage(lang: Lang): Target {
  return { story: everyStory, lang, kind: "page", name: "front", path: `/${lang}` };
}

function storyTargets(story: Story, lang: Lang): Target[] {
  const { pages, charts, datasets } = storyOutline(story);
  const target = (kind: Target["kind"], name: string, path: string) => ({ story: story.id, lang, kind, name, path });
  return [
    ...pages.map(({ id }) => target("page", id, pagePath(lang, story.id, id))),
    target("page", "charts", `/${lang}/${story.id}/charts`),
    target("page", "data-api", `/${lang}/${story.id}/data/api`),
    ...datasets.map((name) => target("page", `data-${name}`, `/${lang}/${story.id}/data/${name}`)),
    ...charts.map(({ id, shows }) => target(shows ? "view" : "chart", id, `/${lang}/${story.id}/charts/${id}`)),
    ...charts.map(({ id }) => target("embed", id, `/embed/${story.id}/${id}?lang=${lang}`)),
    ...charts.flatMap(({ id }) =>
      Object.keys(presets).map((preset) =>
        target("picture", `${id}.${preset}`, `/api/v1/${story.id}/charts/${id}.png?lang=${lang}&_preset=${preset}`),
      ),
    ),
  ];
}
