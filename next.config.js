import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL(".", import.meta.url));

const pageCaching = {
  key: "Cache-Control",
  value: "public, max-age=0, s-maxage=300, stale-while-revalidate=600, stale-if-error=86400",
};

const security = [
  { key: "Content-Security-Policy", value: "frame-ancestors 'self'" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
];

/** @type {import("next").NextConfig} */
export default {
  // `npm run build` passes the hash of the sources, so that replicas built apart write the same bytes.
  generateBuildId: () => process.env.COUNTERPOINT_RELEASE ?? null,
  // Metadata belongs in <head> for every reader, not only for the crawlers that Next knows by name.
  htmlLimitedBots: /.*/,
  // Route handlers answer both forms of an address; a redirect would break clients that do not follow one.
  skipTrailingSlashRedirect: true,
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  // The root layout stands below the language; an address without one has its own not-found page.
  experimental: { globalNotFound: true },
  // Where file systems send no events, as in some containers, development looks for changes itself.
  watchOptions: process.env.COUNTERPOINT_POLL ? { pollIntervalMs: 1000 } : undefined,
  agentRules: false,
  serverExternalPackages: ["@resvg/resvg-js", "subset-font"],
  // Without these, Next takes a lockfile in a folder above the project for its root.
  turbopack: { root },
  outputFileTracingRoot: root,
  headers: () => [
    // Embeds are framed by anyone and write their own headers.
    { source: "/((?!embed/|embed$).*)", headers: security },
    // A page that reads its query is marked private by Next; its figures are the same for everyone.
    { source: "/:lang(ko|en)", headers: [pageCaching] },
    { source: "/:lang(ko|en)/:path*", headers: [pageCaching] },
  ],
};
