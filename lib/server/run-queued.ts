import { processWide } from "./process-wide";
import { WorkQueue } from "./work-queue";

/** How many tasks may wait, and how long in ms: readers do not wait longer for a response. */
const limits = { tasks: 1000, ms: 5000 };

const queue = processWide("work-queue", () => new WorkQueue(limits));

/**
 * Runs a task that blocks the process for some ms, such as building or drawing a chart, in the process's work queue:
 * one at a time, and other requests are served between two of them.
 *
 * @returns the task's result; rejects with TooBusy when the queue is full or the wait too long, else as the task does
 */
export function runQueued<Result>(task: () => Result | Promise<Result>): Promise<Result> {
  return queue.run(task);
}
