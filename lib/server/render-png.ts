import { join } from "node:path";
import { Worker } from "node:worker_threads";

/** What a thread renders. */
export interface PngTask {
  readonly svg: string;
  /** Width of the picture in pixels. */
  readonly width: number;
  readonly background: string;
  /** Paths of the files of all fonts. */
  readonly fonts: readonly string[];
  /** The family of text that names none. */
  readonly family: string;
}

/**
 * Renders an SVG as a PNG in a thread of its own. The renderer's own way off the main thread leaves the encoding on it,
 * some 200 ms for 12 megapixels, and the pixels in memory until the next collection; a thread leaves nothing.
 *
 * @returns the file, when the thread and its memory are gone
 */
export function renderPng(task: PngTask): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(/* turbopackIgnore: true */ process.cwd(), ".build", "png-thread.mjs");
  return new Promise((resolve, reject) => {
    const thread = new Worker(/* turbopackIgnore: true */ path, { workerData: task, execArgv: [] });
    let png: Uint8Array<ArrayBuffer> | undefined;
    thread.once("message", (message: Uint8Array<ArrayBuffer>) => {
      png = message;
    });
    thread.once("error", reject);
    thread.once("exit", (code) => {
      if (png) resolve(png);
      else reject(new Error(`the thread of a picture ended without one, with code: ${code}`));
    });
  });
}
