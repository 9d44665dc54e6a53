import { endOfRequest } from "./current-request";
import { limits } from "./limits";
import { processWide } from "./process-wide";
import { type TaskOptions, WorkQueue } from "./work-queue";

const queue = processWide("work-queue", () => new WorkQueue(limits.drawings));

/**
 * Runs a task that blocks the process for some ms, such as building or drawing a chart, in the process's work queue:
 * one at a time, and other requests are served between two of them.
 *
 * @param options by default the task waits with others, and is dropped when the current request ends
 * @returns the task's result; rejects with TooBusy when the task is refused or dropped, else as the task does
 */
export function runQueued<Result>(
  task: () => Result | Promise<Result>,
  options: TaskOptions = { signal: endOfRequest() },
): Promise<Result> {
  return queue.run(task, options);
}

/** How many tasks wait for their turn. */
export function tasksWaiting(): number {
  return queue.length;
}
