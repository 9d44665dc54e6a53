import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { constants } from "node:os";
import next from "next";
import { repeatNotModified } from "@/lib/server/repeat-not-modified";

/**
 * Serves the build on PORT, with repeated 304s answered in front of Next. SIGINT and SIGTERM let pending responses
 * finish.
 */
async function serve() {
  const port = Number(process.env.PORT);
  const site = next({ port });
  await site.prepare();
  const route = site.getRequestHandler();
  const repeat = repeatNotModified();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (repeat(request, response)) return;
    await route(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  };
  const server = createServer((request, response) => void answer(request, response));
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    // A terminal and npm send a signal more than once.
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      server.close(() => void site.close().finally(() => process.exit(128 + constants.signals[signal])));
    });
  }
  server.on("error", fail);
  server.listen(port, () => console.log(`Counterpoint is at http://localhost:${port}`));
}

// Next's own listener for exceptions would end a server that cannot listen with exit code 0.
function fail(error: unknown) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

await serve().catch(fail);
