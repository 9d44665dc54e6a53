import { readFileSync } from "node:fs";

let known: string | undefined;

/** The hash of the sources from which this server was built, equal on every replica; `dev` before a build. */
export function release(): string {
  known ??= readRelease();
  return known;
}

function readRelease(): string {
  try {
    const stamp: unknown = JSON.parse(readFileSync(".build/stamp.json", "utf8"));
    if (typeof stamp === "object" && stamp !== null && "release" in stamp) return String(stamp.release);
  } catch {
    // Without a build, as in development, there is no stamp.
  }
  return "dev";
}
