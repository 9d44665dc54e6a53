import { createServer } from "node:http";

/** Serves the bytes that it is sent at every address, in a process of its own, and sends back its port. */
process.once("message", (message: { readonly bytes: string }) => {
  const bytes = Buffer.from(message.bytes, "base64");
  const server = createServer((_, response) => {
    response.writeHead(200, {
      "Content-Type": "text/html",
      "Content-Encoding": "gzip",
      "Content-Length": bytes.length,
    });
    response.end(bytes);
  });
  server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
});
