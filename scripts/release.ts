import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { root } from "./run";

const sources = [
  "app",
  "components",
  "instrumentation-client.ts",
  "instrumentation.ts",
  "lib",
  "next.config.js",
  "package-lock.json",
  "proxy.ts",
  "public",
  "scripts",
  "tsconfig.json",
];

const stampFile = join(root, ".build", "stamp.json");
const stampSchema = z.object({ release: z.string() });

/** The release: the first 12 hex digits of a hash of the sources without tests. Equal sources give equal releases. */
export function computeRelease(folder = root) {
  const hash = createHash("sha256");
  for (const path of sources.flatMap((source) => filesUnder(folder, source))) {
    const content = readFileSync(join(folder, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 12);
}

/** Whether the last build is complete and of this release. */
export function isBuilt(release: string) {
  const buildId = join(root, ".next", "BUILD_ID");
  if (!existsSync(stampFile) || !existsSync(buildId)) return false;
  const stamp = stampSchema.safeParse(parseJson(readFileSync(stampFile, "utf8")));
  return stamp.success && stamp.data.release === release && readFileSync(buildId, "utf8") === release;
}

/** Records that the build of this release is complete. */
export function writeStamp(release: string) {
  mkdirSync(join(root, ".build"), { recursive: true });
  writeFileSync(stampFile, `${JSON.stringify({ release })}\n`);
}

/** Removes the record, before a build that may fail half-way. */
export function removeStamp() {
  rmSync(stampFile, { force: true });
}

function filesUnder(folder: string, path: string): string[] {
  const full = join(folder, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .filter((name) => !name.startsWith(".") && !/\.test\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => filesUnder(folder, `${path}/${name}`));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
