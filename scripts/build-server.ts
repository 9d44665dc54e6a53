import { bundle } from "./bundle";

/**
 * Bundles the server of `npm start`; packages such as Next stay external.
 *
 * @throws esbuild's error when the build fails
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
