import { observeRequests } from "./observe-requests";
import { logRequest } from "./request-log";
import { setting } from "./settings";

/**
 * Starts what an operator sees of the requests of this process: their ids, their log and, when they are switched on,
 * their numbers.
 */
export async function observeServer(): Promise<void> {
  const all = setting("COUNTERPOINT_LOG") === "requests";
  const metrics = setting("COUNTERPOINT_METRICS") ? await import("./metrics") : undefined;
  observeRequests((request) => {
    logRequest(request, { all });
    metrics?.countRequest(request);
  });
}
