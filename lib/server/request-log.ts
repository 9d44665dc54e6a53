import type { FinishedRequest } from "./observe-requests";
import { writeLogLine } from "./write-log-line";

/**
 * Logs a finished request: each one if `all`, otherwise those with status 500 of which no error has been logged. A 503
 * is a refusal, not an error.
 */
export function logRequest(request: FinishedRequest, { all }: { readonly all: boolean }): void {
  const { id, method, path, status, ms, aborted, errors } = request;
  const isError = status >= 500 && status !== 503;
  if (!all && (!isError || errors.size > 0)) return;
  writeLogLine(isError ? "error" : "info", {
    id,
    method,
    path,
    status,
    ms: Math.round(ms * 10) / 10,
    aborted: aborted || undefined,
  });
}
