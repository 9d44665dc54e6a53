import { format, inspect, stripVTControlCharacters } from "node:util";
import { currentRequest } from "./current-request";
import { type LogLevel, writeLogLine } from "./write-log-line";

/**
 * From now on writes what is printed by `console.error` and `console.warn`, as one line of JSON each, with the request
 * that it belongs to. Next reports errors of pages in no other way than by printing them.
 */
export function logConsole(): void {
  console.error = (...data: unknown[]) => logPrinted("error", data);
  console.warn = (...data: unknown[]) => logPrinted("warn", data);
}

function logPrinted(level: LogLevel, data: readonly unknown[]): void {
  const request = currentRequest.getStore();
  const error = data.find((each) => each instanceof Error);
  const message = messageOf(data);
  // A page whose eight drawings fail for one reason says so once.
  if (level === "error" && request?.errors.has(message)) return;
  if (level === "error") request?.errors.add(message);
  writeLogLine(level, {
    id: request?.id,
    method: request?.method,
    path: request?.path,
    message,
    stack: error && inspect(error),
  });
}

/** What was printed as plain text, with an error's name and message in place of its stack. */
function messageOf(data: readonly unknown[]): string {
  const parts = data.map((each) => (each instanceof Error ? `${each.name}: ${each.message}` : each));
  return stripVTControlCharacters(format(...parts)).trim();
}
