import { createServer } from "node:http";
import { gzipSync } from "node:zlib";

/** A file to serve; its headers include at least the content type. */
export interface ServedFile {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Serves files by path from memory, gzipped, calls `use` with the server's origin, and closes it. Other paths get 404. */
export async function serveFiles<T>(
  files: Readonly<Record<string, ServedFile>>,
  use: (origin: string) => Promise<T>,
): Promise<T> {
  const bodies = new Map(
    Object.entries(files).map(([path, { text, headers }]) => [path, { body: gzipSync(text), headers }]),
  );
  const server = createServer((request, response) => {
    const file = bodies.get(request.url ?? "");
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { ...file.headers, "Content-Encoding": "gzip", "Content-Length": file.body.length });
    response.end(file.body);
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
