import type { CaseKey, CaseMark } from "./case-timeline-model";
import type { KeyLayout } from "./key-layout";
import type { PlacedTick } from "./value-axis";

/** Sizes in px that the layout and the drawing share. */
export const caseTimelineType = {
  title: 14,
  titleLine: 19,
  status: 13,
  label: 12,
  lineHeight: 16,
  tick: 12,
  mark: 11,
  spanKey: 22,
};

/** A mark in its place, in px: its middle and its size. */
export interface PlacedCaseMark {
  readonly mark: CaseMark;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A decision in words, in px: edge of the text and baseline of its first line; a line from the mark leads to it. */
export interface PlacedDecision {
  readonly mark: CaseMark;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly date: readonly string[];
  readonly decided: readonly string[];
  readonly notDecided: readonly string[];
  readonly pole: { readonly x: number; readonly from: number; readonly to: number };
}

interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** A case in its place, in px; `line` is the height of its line, which is strong from its first to its last entry. */
export interface PlacedLane {
  readonly id: string;
  readonly title: PlacedText;
  readonly status: PlacedText;
  readonly line: { readonly y: number; readonly from: number; readonly to: number };
}

export interface CaseTimelineLayout {
  readonly height: number;
  readonly key: KeyLayout<CaseKey>;
  readonly grid: readonly number[];
  readonly ticks: readonly PlacedTick[];
  /** Baseline of the ticks' texts. */
  readonly tickY: number;
  /** Where the gridlines begin. */
  readonly top: number;
  readonly lanes: readonly PlacedLane[];
  readonly marks: readonly PlacedCaseMark[];
  readonly labels: readonly PlacedDecision[];
}
