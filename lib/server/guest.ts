import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

let read: { readonly builtAt: number; readonly script: string } | undefined;

/** The script that stands in every embed, as the build bundled it; read once, and in development after every change. */
export function guestScript(): string {
  const path = join(/* turbopackIgnore: true */ process.cwd(), ".build", "guest.js");
  const builtAt = process.env.NODE_ENV === "production" ? 0 : (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (read?.builtAt !== builtAt) read = { builtAt, script: readFileSync(path, "utf8").trim() };
  return read.script;
}
