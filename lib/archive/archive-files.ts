import { chartCsv } from "@/lib/charts/chart-csv";
import { embedHeight } from "@/lib/embed/embed-height";
import { columnWidths, frameSnippet } from "@/lib/embed/snippet";
import type { Story } from "@/lib/story/story";
import { archiveMetadata } from "./archive-metadata";
import { ownNames, sharedNames } from "./archive-names";
import type { ArchiveContent, ArchivePart, ArchiveState } from "./archive-part";
import { archiveReadme } from "./archive-readme";
import { licenseNotice } from "./license-notice";

/**
 * What an archive of a chart holds, by file name, for print and for keeping: pictures and data of every language, and
 * once what explains them, in all languages one below the other.
 */
export function archiveFiles(
  story: Story,
  parts: readonly ArchivePart[],
  state: ArchiveState,
): ReadonlyMap<string, ArchiveContent> {
  const each = (text: (part: ArchivePart) => string) => parts.map(text).join("\n");
  return new Map([
    [sharedNames.readme, each((part) => archiveReadme(story, part, state))],
    ...parts.flatMap((part) => ownFiles(part, state)),
    [sharedNames.alt, each(({ content }) => `${content.model.alt}\n`)],
    [sharedNames.embed, each(snippet)],
    [sharedNames.metadata, archiveMetadata(story, parts, state)],
    [
      sharedNames.license,
      licenseNotice(
        story,
        parts.map(({ presentation }) => presentation.lang),
      ),
    ],
  ]);
}

function ownFiles({ content, pictures }: ArchivePart, { chart }: ArchiveState): [string, ArchiveContent][] {
  const names = ownNames(chart.id, content.model.lang);
  const csv: [string, ArchiveContent] = [names.csv, chartCsv(content.model.table)];
  if (pictures === null) return [csv];
  const { png, png2x, svg } = pictures;
  return [[names.png, png], [names.png2x, png2x], [names.svg, svg], csv];
}

/** The line that an editor pastes, for a column of the width of most articles, below the name of its language. */
function snippet({ content, presentation, addresses }: ArchivePart): string {
  const height = embedHeight(content, presentation, columnWidths.column);
  const line = frameSnippet({ src: addresses.embed, title: content.model.finding, height });
  return `<!-- ${presentation.lang}, ${columnWidths.column} px -->\n${line}\n`;
}
