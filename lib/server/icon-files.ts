import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Answer } from "@/lib/http/answer";

/** The icons that `scripts/build-icons.ts` makes, relative to the project's folder. */
export const favicon = ".build/favicon.ico";
export const appleIcon = ".build/apple-touch-icon.png";

/** The answer with an icon of the build. */
export function iconAnswer(file: typeof favicon | typeof appleIcon): Answer {
  return {
    contentType: file === favicon ? "image/x-icon" : "image/png",
    tag: ["icon", file],
    body: async () => new Uint8Array(await readFile(join(/* turbopackIgnore: true */ process.cwd(), file))),
  };
}
