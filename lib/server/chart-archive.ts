import { archiveFiles } from "@/lib/archive/archive-files";
import { pictureWidth } from "@/lib/archive/archive-names";
import type { ArchivePart, ArchivePictures } from "@/lib/archive/archive-part";
import { archiveZip } from "@/lib/archive/archive-zip";
import type { EmbedContent } from "@/lib/charts/embed-content";
import { hasDrawing } from "@/lib/charts/has-drawing";
import type { ChartDefinition } from "@/lib/charts/kit/chart";
import type { Presentation } from "@/lib/embed/presentation";
import type { Story } from "@/lib/story/story";
import { langs } from "@/lib/text/lang";
import { askedChart, contentOf } from "./chart-address";
import { chartPicture } from "./chart-picture";
import { release } from "./release";

/** What an archive is made from; the presentation's language does not matter, as it holds all. */
interface ArchiveRequest {
  readonly story: Story;
  readonly chart: ChartDefinition;
  readonly presentation: Presentation;
  readonly parameters: URLSearchParams;
  readonly pinned: boolean;
}

/**
 * A chart in its state with everything about it, in both languages, as one ZIP file. Throws a Problem (503,
 * Retry-After) when too many drawings wait.
 */
export async function chartArchive(request: ArchiveRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { story, chart, parameters, pinned } = request;
  const parts: ArchivePart[] = [];
  let query = "";
  for (const lang of langs) {
    const presentation = { ...request.presentation, lang };
    const asked = askedChart(story, chart, presentation, parameters, pinned);
    const content = contentOf(story, asked);
    const pictures = hasDrawing(chart) ? await picturesOf(story, content, presentation) : null;
    parts.push({ content, presentation, addresses: asked.addresses, pictures });
    query = asked.canonical.toString();
  }
  return archiveZip(archiveFiles(story, parts, { chart, query, release: release() }), story.verified);
}

async function picturesOf(
  story: Story,
  content: EmbedContent,
  { theme, plain }: Presentation,
): Promise<ArchivePictures> {
  const shared = { theme: theme === "dark" ? "dark" : "light", plain } as const;
  const size = { preset: null, width: pictureWidth };
  const picture = (format: "svg" | "png", scale: number) =>
    chartPicture(story, content, { ...shared, format, size: { ...size, scale } });
  const [png, png2x, svg] = await Promise.all([picture("png", 1), picture("png", 2), picture("svg", 1)]);
  return { png, png2x, svg };
}
