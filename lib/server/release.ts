import { readFileSync } from "node:fs";

let cached: string | undefined;

/** The hash of the sources that this server was built from, equal on every replica; `dev` without a build. */
export function release(): string {
  cached ??= readRelease();
  return cached;
}

function readRelease(): string {
  try {
    const stamp: unknown = JSON.parse(readFileSync(".build/stamp.json", "utf8"));
    if (typeof stamp === "object" && stamp !== null && "release" in stamp) return String(stamp.release);
  } catch {
    // Development has no build and so no stamp.
  }
  return "dev";
}
