import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type BuildOptions, context, type Plugin } from "esbuild";
import { root } from "./run";

/** A bundle that is kept up to date, or one that is finished. */
interface Bundle {
  /** Ends the watching; without it there is nothing to stop. */
  stop(): Promise<void>;
}

/**
 * Bundles with esbuild and replaces the old file whole.
 *
 * @param options esbuild's, with an `outfile`; paths are relative to the project's folder
 * @param watch whether to rebuild on every change until the result's `stop` is called
 * @throws what esbuild reports when the first build fails
 */
export async function bundle(options: BuildOptions, watch: boolean): Promise<Bundle> {
  const build = await context({ absWorkingDir: root, write: false, ...options, plugins: [replaceWhole] });
  try {
    await build.rebuild();
  } catch (error) {
    await build.dispose();
    throw error;
  }
  if (!watch) {
    await build.dispose();
    return { stop: async () => undefined };
  }
  await build.watch();
  return { stop: () => build.dispose() };
}

/** Writes beside the old file and renames, so that who reads it meanwhile never gets half a file. */
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
