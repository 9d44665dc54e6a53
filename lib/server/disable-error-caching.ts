import { subscribe } from "node:diagnostics_channel";
import { ServerResponse } from "node:http";

/**
 * Sets `Cache-Control: no-store` on every response of this process with a status of 400 or above. Pages get their public
 * caching from Next's configuration, which is applied before the status is known.
 */
export function disableErrorCaching(): void {
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
