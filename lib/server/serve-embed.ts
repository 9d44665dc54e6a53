import type { IncomingMessage, ServerResponse } from "node:http";
import { preferredCoding } from "@/lib/http/preferred-coding";
import { compressed } from "./compressed";
import { withLength } from "./held-bytes";
import { holdContent } from "./hold-content";
import { isHtml } from "./set-common-headers";

/**
 * Has the router answer with an embed, and compresses its document in the better coding that the client takes. Next knows
 * gzip alone, and drops the coding of a route's own response.
 */
export function serveEmbed(request: IncomingMessage, response: ServerResponse, route: () => void): void {
  const coding = preferredCoding([request.headers["accept-encoding"] ?? ""].join());
  delete request.headers["accept-encoding"];
  if (coding !== null) {
    holdContent(
      response,
      () => isHtml(response),
      async (content) => {
        response.setHeader("Content-Encoding", coding);
        response.setHeader("Vary", "Accept-Encoding");
        return withLength(response, await compressed(content, coding));
      },
    );
  }
  route();
}
