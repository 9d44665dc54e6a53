import type { ChartModel } from "./kit/chart";

/** A drawing that is wanted: the chart's id, its model (plain JSON) and the size in px. */
export interface RenderJob {
  readonly chart: string;
  readonly model: ChartModel;
  readonly width: number;
  readonly height: number;
}

/** What the worker is sent: a job and the number under which its reply will come. */
export interface RenderRequest {
  readonly number: number;
  readonly job: RenderJob;
}

/** What the worker sends: once that it takes jobs, then a reply for each. */
export type RenderReply =
  | { readonly kind: "ready" }
  | { readonly kind: "drawn"; readonly number: number; readonly svg: string }
  | { readonly kind: "failed"; readonly number: number; readonly message: string };
