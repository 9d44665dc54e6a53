"use client";

import { useBrowserValue } from "./use-browser-value";

/** The public origin of this server: the configured one, else that of the page in the browser. */
export function useOrigin(configured: string | null): string {
  return useBrowserValue(() => configured ?? window.location.origin, configured ?? "http://localhost:3000");
}
