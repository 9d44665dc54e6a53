import type { EmbedContent } from "@/lib/charts/embed-content";
import type { ChartDefinition } from "@/lib/charts/kit/chart";
import type { EmbedAddresses } from "@/lib/embed/embed-addresses";
import type { Presentation } from "@/lib/embed/presentation";

/** The content of a file of an archive. */
export type ArchiveContent = string | Uint8Array;

/** A chart as pictures: PNG at one and at two pixels per px, and SVG. */
export type ArchivePictures = Readonly<Record<"png" | "png2x" | "svg", ArchiveContent>>;

/** One language's half of an archive. */
export interface ArchivePart {
  readonly content: EmbedContent;
  readonly presentation: Presentation;
  readonly addresses: EmbedAddresses;
  /** Null for charts that are text. */
  readonly pictures: ArchivePictures | null;
}

/** What both halves of an archive share. */
export interface ArchiveState {
  readonly chart: ChartDefinition;
  /** Filters and view options without defaults, as they are written in an address; empty where nothing is chosen. */
  readonly query: string;
  /** The build that made the archive. */
  readonly release: string;
}
