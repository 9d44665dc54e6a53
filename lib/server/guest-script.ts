import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

let cached: { readonly builtAt: number; readonly script: string } | undefined;

/** The bundled script of every embed; read once, and in development again after every change. */
export function guestScript(): string {
  const path = join(/* turbopackIgnore: true */ process.cwd(), ".build", "guest.js");
  const builtAt = process.env.NODE_ENV === "production" ? 0 : (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (cached?.builtAt !== builtAt) cached = { builtAt, script: readFileSync(path, "utf8").trim() };
  return cached.script;
}
