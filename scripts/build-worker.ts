import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { context, type Plugin } from "esbuild";
import { isMain, root } from "./run";

const outfile = join(root, ".build", "static-worker.mjs");

/**
 * Bundles the worker that draws charts outside a browser, with React, Recharts and the DOM emulator inside, so that
 * it starts from one file.
 *
 * @param options `watch` rebuilds on every change until the result's `stop` is called
 * @returns a handle; without `watch` there is nothing to stop
 * @throws what esbuild reports when the first build fails
 */
export async function buildWorker(options: { readonly watch?: boolean } = {}): Promise<{ stop(): Promise<void> }> {
  const build = await context({
    absWorkingDir: root,
    entryPoints: ["components/chart/static-worker.tsx"],
    outfile,
    bundle: true,
    write: false,
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
    plugins: [replaceWhole],
  });
  try {
    await build.rebuild();
  } catch (error) {
    await build.dispose();
    throw error;
  }
  if (options.watch !== true) {
    await build.dispose();
    return { stop: async () => undefined };
  }
  await build.watch();
  return { stop: () => build.dispose() };
}

/** Writes beside the old file and renames, so that a worker that starts meanwhile never reads half a file. */
const replaceWhole: Plugin = {
  name: "replace-whole",
  setup(build) {
    build.onEnd(async ({ outputFiles = [] }) => {
      for (const { path, contents } of outputFiles) {
        const draft = `${path}.${process.pid}.draft`;
        await mkdir(dirname(path), { recursive: true });
        await writeFile(draft, contents);
        await rename(draft, path);
      }
    });
  },
};

if (isMain(import.meta.url)) await buildWorker({ watch: process.argv.includes("--watch") });
