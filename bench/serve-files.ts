import { createServer } from "node:http";
import { gzipSync } from "node:zlib";

/** A file that is served: its text, and its headers with at least a content type. */
export interface ServedFile {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Serves files by path from memory, gzipped, gives the server's origin to `use`, and ends it. Other paths get 404. */
export async function serveFiles<T>(
  files: Readonly<Record<string, ServedFile>>,
  use: (origin: string) => Promise<T>,
): Promise<T> {
  const answers = new Map(
    Object.entries(files).map(([path, { text, headers }]) => [path, { body: gzipSync(text), headers }]),
  );
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? "");
    if (!answer) return response.writeHead(404).end();
    response.writeHead(200, { ...answer.headers, "Content-Encoding": "gzip", "Content-Length": answer.body.length });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  try {
    const address = server.address();
    return await use(`http://localhost:${typeof address === "object" && address ? address.port : 0}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
