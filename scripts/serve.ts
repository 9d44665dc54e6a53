import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { constants } from "node:os";
import next from "next";
import { repeatUnchanged } from "@/lib/server/unchanged";

/**
 * Serves what was built, on PORT. Next answers everything but what has not changed since it last said so. A signal to
 * end lets running answers come to their end.
 */
async function serve() {
  const port = Number(process.env.PORT);
  const site = next({ port });
  await site.prepare();
  const route = site.getRequestHandler();
  const unchanged = repeatUnchanged();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (unchanged(request, response)) return;
    await route(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  const server = createServer((request, response) => void answer(request, response));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close(() => void site.close().finally(() => process.exit(128 + constants.signals[signal])));
    });
  }
  server.listen(port, () => console.log(`Counterpoint is at http://localhost:${port}`));
}

await serve();
