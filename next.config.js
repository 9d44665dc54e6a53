import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL(".", import.meta.url));

/** @type {import("next").NextConfig} */
export default {
  // `npm run build` passes the hash of the sources, so that replicas built apart write the same bytes.
  generateBuildId: () => process.env.COUNTERPOINT_RELEASE ?? null,
  // Metadata belongs in <head> for every reader, not only for the crawlers that Next knows by name.
  htmlLimitedBots: /.*/,
  // Route handlers answer both forms of an address; a redirect would break clients that do not follow one.
  skipTrailingSlashRedirect: true,
  // Next would write localhost in place of 127.0.0.1, and then ask itself over the network, again and again, for what
  // `proxy.ts` rewrites while the server listens on that address.
  skipProxyUrlNormalize: true,
  // Set by `npm run build:standalone`: the server of a container, without the modules that only building needs.
  output: process.env.COUNTERPOINT_STANDALONE ? "standalone" : undefined,
  poweredByHeader: false,
  compress: true,
  // `lib/server/finish-page.ts` gives pages their tags; other files of the build never change under their names.
  generateEtags: false,
  // No picture is scaled, and `lib/server/read-request.ts` refuses the address at which it would be.
  images: { unoptimized: true },
  reactStrictMode: true,
  // The root layout stands below the language; an address without one has its own not-found page.
  // Next's router in the browser marks its requests by an address of their own, whose answers no cache keeps: which of
  // its headers it sends besides decides nothing.
  // Rendered pages stay in memory: the folder of a container may be read-only, and those of past editions would pile up.
  experimental: { globalNotFound: true, validateRSCRequestHeaders: false, isrFlushToDisk: false },
  // Where file systems send no events, as in some containers, development looks for changes itself.
  watchOptions: process.env.COUNTERPOINT_POLL ? { pollIntervalMs: 1000 } : undefined,
  agentRules: false,
  serverExternalPackages: ["@resvg/resvg-js", "prom-client", "subset-font"],
  // Without these, Next takes a lockfile in a folder above the project for its root.
  turbopack: { root },
  outputFileTracingRoot: root,
};
