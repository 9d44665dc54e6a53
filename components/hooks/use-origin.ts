"use client";

import { useSyncExternalStore } from "react";

/** The public address of this server: the configured one, else the one under which the page was opened. */
export function useOrigin(configured: string | null): string {
  return useSyncExternalStore(
    stay,
    () => configured ?? window.location.origin,
    () => configured ?? "http://localhost:3000",
  );
}

function stay(): () => void {
  return () => undefined;
}
