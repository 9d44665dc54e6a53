import { embedHeight } from "@/lib/embed/embed-height";
import { columnWidths } from "@/lib/embed/snippet";
import { findRow, type Story } from "@/lib/story/story";
import type { ArchivePart, ArchiveState } from "./archive-part";

/** What a program wants to know of an archive, as JSON: the chart's state, its words in every language, its sources. */
export function archiveMetadata(story: Story, parts: readonly ArchivePart[], state: ArchiveState): string {
  const { chart, query, release } = state;
  const { id, edition, title, verified, license } = story;
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
    languages: Object.fromEntries(parts.map((part) => [part.presentation.lang, wordsOf(part)])),
    sources: sourcesOf(story, parts),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function wordsOf({ content, presentation, addresses, pictures }: ArchivePart) {
  const { finding, measure, alt, notes } = content.model;
  const { png, svg, ...always } = addresses;
  const width = columnWidths.column;
  const frame = { width, height: embedHeight(content, presentation, width) };
  return { finding, measure, alt, notes, frame, links: pictures === null ? always : addresses };
}

function sourcesOf(story: Story, parts: readonly ArchivePart[]) {
  const ids = new Set(parts.flatMap(({ content }) => content.model.sources.map((source) => source.id)));
  return [...ids]
    .flatMap((id) => findRow(story, "sources", id) ?? [])
    .map(({ id, publisher, title_en, title_ko, url, published }) => ({
      id,
      publisher,
      title: { en: title_en, ko: title_ko },
      url,
      published: published.edtf,
    }));
}
