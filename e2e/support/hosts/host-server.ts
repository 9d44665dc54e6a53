import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

const loaders: Readonly<Record<string, () => string>> = {
  "/pym.js": () => require.resolve("pym.js"),
  "/sidechain.js": () => require.resolve("@nprapps/sidechain"),
  "/frames.js": () => require.resolve("@newswire/frames"),
  "/iframe-resizer.js": () => require.resolve("iframe-resizer/js/iframeResizer.js"),
  "/open-iframe-resizer.js": () => require.resolve("@open-iframe-resizer/core"),
};

/** A server of host pages on another origin than the embeds. */
export interface HostServer {
  /** Adds a document and returns its address. */
  publish(html: string): string;
  close(): void;
}

/** Starts a server of host pages on a free port. It also serves the published loaders. */
export async function startHostServer(): Promise<HostServer> {
  const scripts = new Map(Object.entries(loaders).map(([path, resolve]) => [path, readFileSync(locate(resolve))]));
  const pages: string[] = [];
  const server = createServer(({ url = "/" }, response) => {
    const content = scripts.get(url) ?? pages[Number(url.slice(1))];
    const type = scripts.has(url) ? "text/javascript" : "text/html";
    response.writeHead(content === undefined ? 404 : 200, { "Content-Type": `${type}; charset=utf-8` }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the host server has no port");
  return {
    publish: (html) => `http://127.0.0.1:${address.port}/${pages.push(html) - 1}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function locate(resolve: () => string): string {
  try {
    return resolve();
  } catch (cause) {
    throw new Error("a loader is not installed; run npm ci", { cause });
  }
}
