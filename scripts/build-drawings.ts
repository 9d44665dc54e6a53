import { bundle } from "./bundle";
import { isMain } from "./run";

/**
 * Bundles the drawings for the server, including React and the parts of Recharts.
 *
 * @param options `watch` rebuilds on every change until `stop` is called
 * @throws esbuild's error when the first build fails
 */
export function buildDrawings({ watch = false }: { readonly watch?: boolean } = {}) {
  return bundle(
    {
      entryPoints: ["lib/charts/draw-svg.tsx"],
      outfile: ".build/draw-svg.mjs",
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      jsx: "automatic",
      minify: true,
      keepNames: true,
      define: { "process.env.NODE_ENV": '"production"' },
      // Some bundled packages are CommonJS and `require` Node's modules.
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
      logLevel: "warning",
    },
    watch,
  );
}

if (isMain(import.meta.url)) await buildDrawings({ watch: process.argv.includes("--watch") });
