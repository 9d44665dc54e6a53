import { asOfText } from "@/lib/charts/credits";
import type { Story } from "@/lib/story/story";
import { archiveText } from "@/lib/text/archive-text";
import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import { ownNames, pictureWidth, sharedNames } from "./archive-names";
import type { ArchivePart, ArchiveState } from "./archive-part";

/** The text that tells in one language what is in an archive, and how it may be used and cited. */
export function archiveReadme(story: Story, part: ArchivePart, { query }: ArchiveState): string {
  const { chart, model, verified } = part.content;
  const { finding, measure, notes, lang } = model;
  const text = archiveText[lang];
  const { name } = siteText[lang];
  const { title, url } = story.license;
  const asOf = `${asOfText(verified, lang)}.`;
  const files = [
    ...(part.pictures === null ? [] : pictureLines(chart.id, lang)),
    [ownNames(chart.id, lang).csv, text.files.csv],
    ...(["alt", "embed", "metadata", "license"] as const).map((each) => [sharedNames[each], text.files[each]]),
  ];
  return [
    finding,
    measure,
    ...notes,
    "",
    text.contents,
    ...files.map(([file, what]) => `  ${file}: ${what}`),
    "",
    `${asOf} ${text.edition(story.edition)}.`,
    ...(query === "" ? [] : [text.state(query)]),
    text.license(title[lang], url),
    "",
    text.cite,
    `  ${text.citation({ finding, site: name, story: story.title[lang] })} ${asOf} ${part.addresses.page}`,
    "",
    text.address,
    `  ${part.addresses.page}`,
    "",
  ].join("\n");
}

function pictureLines(chart: string, lang: Lang): readonly (readonly [string, string])[] {
  const { files } = archiveText[lang];
  const { png, png2x, svg } = ownNames(chart, lang);
  return [
    [png, files.png(pictureWidth)],
    [png2x, files.png(2 * pictureWidth)],
    [svg, files.svg],
  ];
}
