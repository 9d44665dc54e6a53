import { archiveFiles, pictureWidth } from "@/lib/archive/archive-files";
import type { ArchivePart, ArchivePictures } from "@/lib/archive/archive-part";
import { archiveZip } from "@/lib/archive/archive-zip";
import type { EmbedContent } from "@/lib/charts/embed-content";
import { hasDrawing } from "@/lib/charts/has-drawing";
import type { ChartDefinition } from "@/lib/charts/kit/chart";
import type { Presentation } from "@/lib/embed/presentation";
import type { Query } from "@/lib/query/query";
import type { Story } from "@/lib/story/story";
import { langs } from "@/lib/text/lang";
import { chartPicture } from "./chart-picture";
import { release } from "./release";
import { buildContent, requestedChart } from "./requested-chart";
import { runQueued } from "./run-queued";

/** What to archive. The presentation's language is ignored: an archive holds every language. */
interface ArchiveRequest {
  readonly story: Story;
  readonly chart: ChartDefinition;
  readonly presentation: Presentation;
  readonly parameters: URLSearchParams;
  readonly pinned: boolean;
}

/**
 * A ZIP file with a chart in its requested state, its pictures, data and credits, in both languages. Rejects with
 * TooBusy when a part is refused or dropped, with MissingFonts when its pictures have no fonts.
 */
export async function chartArchive(request: ArchiveRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { story, chart, parameters, pinned } = request;
  const parts: ArchivePart[] = [];
  let query = "";
  for (const lang of langs) {
    const presentation = { ...request.presentation, lang };
    const requested = requestedChart(story, chart, presentation, parameters, pinned);
    const content = await buildContent(story, requested);
    const pictures = hasDrawing(chart) ? await picturesOf(story, content, presentation, requested.context.query) : null;
    parts.push({ content, presentation, addresses: requested.addresses, pictures });
    query = requested.canonical.toString();
  }
  return runQueued(() => archiveZip(archiveFiles(story, parts, { chart, query, release: release() }), story.verified));
}

async function picturesOf(
  story: Story,
  content: EmbedContent,
  { theme, plain }: Presentation,
  query: Query,
): Promise<ArchivePictures> {
  const shared = { theme: theme === "dark" ? "dark" : "light", plain, query } as const;
  const size = { preset: null, width: pictureWidth };
  const picture = (format: "svg" | "png", scale: number) =>
    chartPicture(story, content, { ...shared, format, size: { ...size, scale } });
  const [png, png2x, svg] = await Promise.all([picture("png", 1), picture("png", 2), picture("svg", 1)]);
  return { png, png2x, svg };
}
