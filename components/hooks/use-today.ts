"use client";

import { useSyncExternalStore } from "react";

/** The reader's own calendar day, ISO 8601; while the server renders, and at first in the browser, the server's. */
export function useToday(serverDay: string): string {
  return useSyncExternalStore(stay, ownDay, () => serverDay);
}

function ownDay(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function stay(): () => void {
  return () => undefined;
}
