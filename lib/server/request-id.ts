import { randomUUID } from "node:crypto";

/**
 * The id of a request, by which its lines in the log are found: what the client sent as `X-Request-Id` if that is a token
 * of up to 128 letters, digits and `. _ : = -`, so that one id goes through all servers; else a new UUID.
 */
export function requestId(sent: string | readonly string[] | undefined): string {
  return typeof sent === "string" && /^[\w.:=-]{1,128}$/.test(sent) ? sent : randomUUID();
}
