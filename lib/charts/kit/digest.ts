import type { MarkForm } from "@/lib/story/mark-form";
import type { FormKey, SideKey } from "@/lib/story/side-key";
import type { SideSlot } from "@/lib/story/side-slot";
import type { DatedMark } from "./dated-marks";
import type { TimeTick } from "./time-period";
import type { AxisScale, AxisTick } from "./value-axis";

/** A mark of a row, on a track that goes from 0 to 1. */
export interface DigestMark {
  readonly id: string;
  /** A bar from one end to the other, a side's shape, the bar of a date not known to the day, a tick, a part of a bar. */
  readonly draw: "bar" | "glyph" | "span" | "tick" | "part";
  readonly from: number;
  readonly to: number;
  /** Which of the row's lanes it is in, from 0. */
  readonly lane: number;
  readonly side: SideSlot;
  readonly form: MarkForm;
  /** Its figure or date with its qualifier, beside it; of a part its number, in it where it has room. */
  readonly text: string;
  /** How a part is painted: CSS values. */
  readonly paint?: PartPaint;
}

/** How a part of a bar is painted, as CSS values. */
export interface PartPaint {
  readonly fill: string;
  readonly stroke: string;
  readonly text: string;
}

/** A row of a digest: a name, and its marks on a track. */
export interface DigestRow {
  readonly id: string;
  readonly label: string;
  /** The side whose shape stands before the name; none where the marks show it. */
  readonly side?: SideSlot;
  readonly marks: readonly DigestMark[];
  /** Whether a line joins its marks. */
  readonly isJoined?: boolean;
}

/** An entry of a digest's key. */
export type DigestKey = SideKey | FormKey | { readonly tick: true; readonly label: string } | PartKey;

/** What a paint of parts means. */
interface PartKey {
  readonly paint: PartPaint;
  readonly label: string;
}

interface DigestHead {
  /** What is measured and in which unit, as far as the marks do not say it; empty for none. */
  readonly caption: string;
  /** Whether the marks cannot be read without the caption; else it gives way to marks. */
  readonly needsCaption?: boolean;
  /** How many marks the whole chart has. */
  readonly total: number;
}

/** Rows with marks on one track, as bars, on an axis of time or below the heads of columns. */
export interface RowsDigest extends DigestHead {
  readonly kind: "rows";
  /** The most important first. */
  readonly rows: readonly DigestRow[];
  /** The ids of all rows in the order in which they stand; that of their importance by default. */
  readonly order?: readonly string[];
  readonly ticks: readonly TimeTick[];
  /** Where the axis of time is broken: up to here, or from here on, it is narrower. */
  readonly breaks?: readonly number[];
  /** All that may be shown; the layout leaves out what no shown mark needs. */
  readonly keys: readonly DigestKey[];
  /** How many ids of the chart's table a row stands for; the number of its marks by default. */
  readonly perRow?: number;
}

/** A line of a digest. */
export interface DigestLine {
  readonly id: string;
  readonly name: string;
  readonly side: SideSlot;
  /** Index among those of its side; it chooses the dashes. */
  readonly place: number;
  readonly marks: readonly (DatedMark & { readonly held?: boolean; readonly joined?: boolean })[];
}

/** Values over time as lines with their names and last values at their ends. */
export interface LinesDigest extends DigestHead {
  readonly kind: "lines";
  /** The most important first. */
  readonly lines: readonly DigestLine[];
  /** Whether a value holds until the next one; else lines are drawn where marks are joined. */
  readonly isStepped: boolean;
  readonly values: readonly AxisTick[];
  readonly scale: AxisScale;
  readonly times: readonly TimeTick[];
  readonly keys: readonly DigestKey[];
}

/** The first rows of a table. */
export interface TableDigest extends DigestHead {
  readonly kind: "table";
  readonly heads: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** Headings beside the digest of a chart. */
export interface HeadingsDigest extends DigestHead {
  readonly kind: "headings";
  readonly headings: readonly { readonly id: string; readonly text: string }[];
  /** The chart that stands beside the first heading; null where there is none. */
  readonly beside: PlainDigest | null;
}

/** What a picture shows of a chart whose whole drawing has no room in it. */
export type PlainDigest = RowsDigest | LinesDigest | TableDigest;

/** What a picture shows of a chart whose whole drawing has no room in it: its marks, the most important first. */
export type Digest = PlainDigest | HeadingsDigest;
