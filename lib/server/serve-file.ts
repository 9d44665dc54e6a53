import type { IncomingMessage, ServerResponse } from "node:http";
import { preferredCoding } from "@/lib/http/preferred-coding";
import { finishFile } from "./finish-file";
import { holdContent } from "./hold-content";
import { takeConditions } from "./take-conditions";

/** Has the router answer with a file, and holds it back until it is complete, since some of its headers depend on that. */
export function serveFile(request: IncomingMessage, response: ServerResponse, route: () => void): void {
  const coding = preferredCoding([request.headers["accept-encoding"] ?? ""].join());
  delete request.headers["accept-encoding"];
  const conditions = takeConditions(request);
  holdContent(
    response,
    () => true,
    (content) => finishFile(response, content, { conditions, coding }),
  );
  route();
}
