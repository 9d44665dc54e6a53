import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type BuildOptions, context, type Plugin } from "esbuild";
import { root } from "./run";

interface Bundle {
  /** Ends watch mode; does nothing otherwise. */
  stop(): Promise<void>;
}

/**
 * Bundles with esbuild and replaces the output file atomically.
 *
 * @param options of esbuild, with an `outfile`; paths are relative to the project's folder
 * @param watch whether to rebuild on every change until `stop` is called
 * @throws esbuild's error when the first build fails
 */
export async function bundle(options: BuildOptions, watch: boolean): Promise<Bundle> {
  const build = await context({ absWorkingDir: root, write: false, ...options, plugins: [replaceAtomically] });
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

/** Writes a draft next to the output file and renames it, so that readers never see half a file. */
const replaceAtomically: Plugin = {
  name: "replace-atomically",
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
