"use client";

import { useSyncExternalStore } from "react";

const neverChanges = () => () => undefined;

/** A value that only the browser knows; during server rendering and hydration, `initial`. */
export function useBrowserValue<Value>(read: () => Value, initial: Value): Value {
  return useSyncExternalStore(neverChanges, read, () => initial);
}
