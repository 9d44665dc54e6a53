import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { freePort } from "@/scripts/free-port";
import { root } from "@/scripts/run";

const next = join(root, "node_modules", "next", "dist", "bin", "next");

const settings = {
  "package.json": '{ "private": true, "type": "module" }',
  "next.config.js": `export default { turbopack: { root: ${JSON.stringify(root)} }, outputFileTracingRoot: ${JSON.stringify(root)} };`,
  // Next searches parent folders for this file too, and would run the project's own.
  "instrumentation.js": "export function register() {}",
};

/**
 * Builds a site with the installed Next in a temporary folder, serves it, and calls `use` with its address.
 *
 * @param files the site's files by path; at least a layout and a page in `app`
 */
export async function withNextSite<T>(
  files: Readonly<Record<string, string>>,
  use: (address: string) => Promise<T>,
): Promise<T> {
  // Inside the project, so that it resolves the same node_modules.
  mkdirSync(join(root, ".build"), { recursive: true });
  const folder = mkdtempSync(join(root, ".build", "next-site-"));
  let server: ChildProcess | undefined;
  try {
    for (const [name, text] of Object.entries({ ...settings, ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const options = {
      cwd: folder,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    } as const;
    const built = spawnSync(process.execPath, [next, "build"], { ...options, encoding: "utf8" });
    if (built.status !== 0) throw new Error(`the site could not be built:\n${built.stdout}${built.stderr}`);
    const port = await freePort();
    server = spawn(process.execPath, [next, "start", "--port", String(port)], { ...options, stdio: "ignore" });
    const address = `http://localhost:${port}/`;
    await untilReady(address);
    return await use(address);
  } finally {
    server?.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function untilReady(address: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no response within 30 s: ${address}`);
}
