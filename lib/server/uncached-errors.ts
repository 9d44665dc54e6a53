import { subscribe } from "node:diagnostics_channel";
import { ServerResponse } from "node:http";

/**
 * Makes every answer of this process with a status of 400 or above `no-store`. Pages get their public caching from
 * the configuration, which is written before it is known that a page is missing or has failed.
 */
export function keepErrorsUncached(): void {
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null || !("response" in message)) return;
    const { response } = message;
    if (!(response instanceof ServerResponse)) return;
    response.writeHead = new Proxy(response.writeHead, {
      apply(writeHead, self: ServerResponse, head: [number]) {
        if (head[0] >= 400) self.setHeader("Cache-Control", "no-store");
        return Reflect.apply(writeHead, self, head);
      },
    });
  });
}
