import { bundle } from "./bundle";

/**
 * Bundles the server that `npm start` runs, without Next, which is loaded from where it is installed.
 *
 * @throws what esbuild reports when it cannot be built
 */
export async function buildServer() {
  await bundle(
    {
      entryPoints: ["scripts/serve.ts"],
      outfile: ".build/serve.mjs",
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      packages: "external",
      logLevel: "warning",
    },
    false,
  );
}
