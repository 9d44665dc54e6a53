import type { OutgoingHttpHeader, ServerResponse } from "node:http";
import { ByteCache } from "./byte-cache";
import { limits } from "./limits";
import { processWide } from "./process-wide";

/** A complete page as it is sent: compressed, with its headers. */
export interface KeptPage {
  readonly headers: readonly (readonly [string, OutgoingHttpHeader])[];
  readonly bytes: Uint8Array;
}

/**
 * Pages without a query as they were sent, by content coding, entity tag and address. Next keeps what it rendered in its
 * route cache, but answers from there take it several ms each, and it would compress each of them again.
 */
export const keptPages = processWide(
  "kept-pages",
  () => new ByteCache<KeptPage>(limits.pages.bytes, ({ bytes }) => bytes.length),
);

/** What to keep of a response whose headers are complete and whose content is these bytes. */
export function pageToKeep(response: ServerResponse, bytes: Uint8Array): KeptPage {
  const headers = Object.entries(response.getHeaders()).flatMap(([name, value]) =>
    value === undefined || name === "x-request-id" ? [] : [[name, value] as const],
  );
  return { headers, bytes };
}
