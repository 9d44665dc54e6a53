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

/** A server of pages that frame embeds, on another site than the embeds. */
export interface HostServer {
  /** Serves this document from now on, and gives its address. */
  publish(html: string): string;
  close(): void;
}

/** Starts a server of host pages on a free port. Beside the pages it serves the published loaders by their names. */
export async function startHosts(): Promise<HostServer> {
  const scripts = new Map(Object.entries(loaders).map(([path, find]) => [path, readFileSync(installed(find))]));
  const pages: string[] = [];
  const server = createServer(({ url = "/" }, response) => {
    const content = scripts.get(url) ?? pages[Number(url.slice(1))];
    const type = scripts.has(url) ? "text/javascript" : "text/html";
    response.writeHead(content === undefined ? 404 : 200, { "Content-Type": `${type}; charset=utf-8` }).end(content);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
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

function installed(find: () => string): string {
  try {
    return find();
  } catch (cause) {
    throw new Error("a loader is not installed, and npm ci would install it", { cause });
  }
}
