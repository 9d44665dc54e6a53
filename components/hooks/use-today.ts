"use client";

import { useBrowserValue } from "./use-browser-value";

/** The reader's local date, ISO 8601; during server rendering and hydration, the server's. */
export function useToday(serverDate: string): string {
  return useBrowserValue(localDate, serverDate);
}

function localDate(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
