import { chartCsv } from "@/lib/charts/chart-csv";
import { asOfText } from "@/lib/charts/credits";
import { embedHeight } from "@/lib/embed/embed-height";
import { fluidHeight } from "@/lib/embed/fluid-height";
import { columnWidths, frameSnippet } from "@/lib/embed/snippet";
import { findRow, type Story } from "@/lib/story/story";
import { archiveText } from "@/lib/text/archive-text";
import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import type { ArchiveContent, ArchivePart, ArchiveState } from "./archive-part";
import { licenseNotice } from "./license-notice";

/** Width in px of an archive's pictures before scaling. */
export const pictureWidth = 800;

/** The names of the files that hold every language. */
const sharedNames = {
  readme: "README.txt",
  alt: "alt.txt",
  embed: "embed.html",
  metadata: "metadata.json",
  license: "LICENSE.txt",
} as const;

/** The names of the files that hold a chart in one language. */
function ownNames(chart: string, lang: Lang) {
  const name = `${chart}-${lang}`;
  return { png: `${name}.png`, png2x: `${name}@2x.png`, svg: `${name}.svg`, csv: `${name}.csv` };
}

/**
 * The files of a chart's archive by name: pictures and data in every language, and once what explains them, all
 * languages in one file.
 */
export function archiveFiles(
  story: Story,
  parts: readonly ArchivePart[],
  state: ArchiveState,
): ReadonlyMap<string, ArchiveContent> {
  const each = (text: (part: ArchivePart) => string) => parts.map(text).join("\n");
  const langs = parts.map(({ presentation }) => presentation.lang);
  return new Map([
    [sharedNames.readme, each((part) => archiveReadme(story, part, state))],
    ...parts.flatMap((part) => ownFiles(story, part, state)),
    [sharedNames.alt, each(({ content }) => `${content.model.alt}\n`)],
    [sharedNames.embed, each(snippet)],
    [sharedNames.metadata, archiveMetadata(story, parts, state)],
    [sharedNames.license, licenseNotice(story, langs)],
  ]);
}

function ownFiles(
  story: Story,
  { content, pictures }: ArchivePart,
  { chart }: ArchiveState,
): [string, ArchiveContent][] {
  const names = ownNames(chart.id, content.model.lang);
  const csv: [string, ArchiveContent] = [names.csv, chartCsv(story, chart.dataset, content.model)];
  if (pictures === null) return [csv];
  return [[names.png, pictures.png], [names.png2x, pictures.png2x], [names.svg, pictures.svg], csv];
}

/** The line that an editor pastes, below the name of its language. */
function snippet({ content, presentation, addresses }: ArchivePart): string {
  const height = embedHeight(content, presentation, columnWidths.column);
  const line = frameSnippet({
    src: addresses.embed,
    title: content.model.finding,
    page: addresses.page,
    height,
    fluidHeight: fluidHeight(content, presentation),
  });
  return `<!-- ${presentation.lang} -->\n${line}\n`;
}

/** An archive described for programs, as JSON: the chart's state, its texts in every language, its sources. */
function archiveMetadata(story: Story, parts: readonly ArchivePart[], { chart, query, release }: ArchiveState): string {
  const { id, edition, title, verified, license } = story;
  const width = columnWidths.column;
  const languages = parts.map(({ content, presentation, addresses, pictures }) => {
    const { finding, measure, alt, notes } = content.model;
    const { png: _png, svg: _svg, ...links } = addresses;
    const frame = { width, height: embedHeight(content, presentation, width) };
    const texts = { finding, measure, alt, notes, frame, links: pictures === null ? links : addresses };
    return [presentation.lang, texts] as const;
  });
  const cited = new Set(parts.flatMap(({ content }) => content.model.sources.map((source) => source.id)));
  const metadata = {
    story: id,
    title,
    edition,
    verified,
    release,
    license,
    chart: chart.id,
    kind: chart.kind,
    dataset: chart.dataset,
    query,
    languages: Object.fromEntries(languages),
    sources: [...cited]
      .flatMap((source) => findRow(story, "sources", source) ?? [])
      .map(({ id, publisher, title_en, title_ko, url, published }) => {
        return { id, publisher, title: { en: title_en, ko: title_ko }, url, published: published.edtf };
      }),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** The text that says in one language what is in an archive, and how it may be used and cited. */
function archiveReadme(story: Story, { content, pictures, addresses }: ArchivePart, { query }: ArchiveState): string {
  const { finding, measure, notes, lang } = content.model;
  const text = archiveText[lang];
  const { name: site } = siteText[lang];
  const { title, url } = story.license;
  const asOf = `${asOfText(content.verified, lang)}.`;
  const names = ownNames(content.chart.id, lang);
  const drawn = [
    [names.png, text.files.png(pictureWidth)],
    [names.png2x, text.files.png(2 * pictureWidth)],
    [names.svg, text.files.svg],
  ];
  const files = [
    ...(pictures === null ? [] : drawn),
    [names.csv, text.files.csv],
    ...(["alt", "embed", "metadata", "license"] as const).map((file) => [sharedNames[file], text.files[file]]),
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
    `  ${text.citation({ finding, site, story: story.title[lang] })} ${asOf} ${addresses.page}`,
    "",
    text.address,
    `  ${addresses.page}`,
    "",
  ].join("\n");
}
