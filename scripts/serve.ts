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
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  };
  const server = createServer((request, response) => void answer(request, response));
  let isEnding = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    // A terminal and npm send it more than once.
    process.on(signal, () => {
      if (isEnding) return;
      isEnding = true;
      server.close(() => void site.close().finally(() => process.exit(128 + constants.signals[signal])));
    });
  }
  server.on("error", fail);
  server.listen(port, () => console.log(`Counterpoint is at http://localhost:${port}`));
}

// Next has a listener for exceptions, which would let a server that cannot listen end as if all were well.
function fail(error: unknown) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

await serve().catch(fail);
