import type { ChartModel, MarkForm } from "../kit/chart";

/** A filing or ruling; days since 1 January 1970. */
export interface CaseMark {
  readonly id: string;
  readonly form: MarkForm;
  readonly firstDay: number;
  readonly lastDay: number;
}

export interface CaseLane {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly marks: readonly CaseMark[];
}

export interface CaseTimelineModel extends ChartModel {
  readonly lanes: readonly CaseLane[];
  /** The first and last day of the axis. */
  readonly domain: readonly [first: number, last: number];
  /** First days of years. */
  readonly years: readonly { readonly day: number; readonly text: string }[];
}
