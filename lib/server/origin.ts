import { setting } from "./settings";

/** The public origin of this server, for absolute links: COUNTERPOINT_ORIGIN, else localhost. */
export function origin(): URL {
  return new URL(setting("COUNTERPOINT_ORIGIN") ?? `http://localhost:${setting("PORT")}`);
}

/** The public origin where it is set, without a trailing slash; null where only the browser knows it. */
export function knownOrigin(): string | null {
  return setting("COUNTERPOINT_ORIGIN") ?? null;
}
