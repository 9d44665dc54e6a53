import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { drawingCounts } from "./drawing";
import { requestsWaiting } from "./in-turn";
import type { FinishedRequest } from "./observe-requests";
import { processWide } from "./process-wide";
import { release } from "./release";
import { pagesWaiting } from "./render-in-line";
import { requestKind } from "./request-kind";
import { tasksWaiting } from "./run-queued";
import { pictureCounts } from "./stored-picture";
import { allStories } from "./stories";

/** In seconds: from what memory answers in to what a reader no longer waits for. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The numbers of this process, among them those of Node: memory, processor time, delay of the event loop. */
const shared = processWide("metrics", () => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const of = { registers: [registry] };
  const requests = new Counter({
    ...of,
    name: "counterpoint_requests_total",
    help: "Requests by kind and class of status; aborted ones were left by the client before the answer was complete.",
    labelNames: ["kind", "status"],
  });
  const durations = new Histogram({
    ...of,
    name: "counterpoint_request_duration_seconds",
    help: "Time from the head of a request to the end of its answer.",
    labelNames: ["kind"],
    buckets,
  });
  new Counter({
    ...of,
    name: "counterpoint_made_total",
    help: "Drawings and pictures made, and not taken from where they are kept.",
    labelNames: ["what"],
    collect() {
      this.reset();
      this.inc({ what: "drawings" }, drawingCounts().drawn);
      this.inc({ what: "pictures" }, pictureCounts().made);
    },
  });
  new Gauge({
    ...of,
    name: "counterpoint_waiting",
    help: "Work that waits for its turn: requests to be begun, pages, drawings and pictures to be made.",
    labelNames: ["what"],
    collect() {
      this.set({ what: "requests" }, requestsWaiting());
      this.set({ what: "pages" }, pagesWaiting());
      this.set({ what: "drawings" }, tasksWaiting());
      this.set({ what: "pictures" }, pictureCounts().waiting);
    },
  });
  new Gauge({
    ...of,
    name: "counterpoint_stored_bytes",
    help: "Bytes of memory in which drawings and pictures are kept.",
    labelNames: ["what"],
    collect() {
      this.set({ what: "drawings" }, drawingCounts().bytes);
      this.set({ what: "pictures" }, pictureCounts().bytes);
    },
  });
  new Gauge({
    ...of,
    name: "counterpoint_story_info",
    help: "1 for the edition of each story and the release that are served.",
    labelNames: ["story", "edition", "release"],
    collect() {
      this.reset();
      for (const { id, edition } of allStories()) this.set({ story: id, edition, release: release() }, 1);
    },
  });
  return { registry, requests, durations };
});

/** Counts a finished request. */
export function countRequest({ path, status, ms, aborted }: FinishedRequest): void {
  const kind = requestKind(path);
  shared.requests.inc({ kind, status: aborted ? "aborted" : `${Math.floor(status / 100)}xx` });
  shared.durations.observe({ kind }, ms / 1000);
}

/** All numbers in the text format of Prometheus 0.0.4, and its media type. */
export async function metricsText(): Promise<{ readonly text: string; readonly contentType: string }> {
  return { text: await shared.registry.metrics(), contentType: shared.registry.contentType };
}
