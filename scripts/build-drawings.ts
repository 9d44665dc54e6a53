import { bundle } from "./bundle";
import { isMain } from "./run";

/**
 * Bundles the drawings for the server, with React and the parts of Recharts inside.
 *
 * @param options `watch` rebuilds on every change until the result's `stop` is called
 * @returns a handle; without `watch` there is nothing to stop
 * @throws what esbuild reports when the first build fails
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
      // Some packages inside are CommonJS and ask for Node's modules by `require`.
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
      logLevel: "warning",
    },
    watch,
  );
}

if (isMain(import.meta.url)) await buildDrawings({ watch: process.argv.includes("--watch") });
