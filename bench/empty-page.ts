import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { root } from "@/scripts/run";
import { measurePage } from "./measure-page";

const readme = join(root, "bench", "README.md");
const next = join(root, "node_modules", "next", "dist", "bin", "next");

const files = {
  "package.json": '{ "private": true, "type": "module" }',
  "next.config.js": `export default { turbopack: { root: ${JSON.stringify(root)} }, outputFileTracingRoot: ${JSON.stringify(root)} };`,
  // Next looks for this file in the folders above too, and would run the project's own.
  "instrumentation.js": "export function register() {}",
  "app/layout.jsx": 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
  "app/page.jsx": "export default () => <p>Empty</p>;",
};

/**
 * The script that an empty page of the installed Next and React ships, gzipped, in bytes. It is read from README.md,
 * where it stands for each pair of versions; for a new pair an empty site is built and measured, and the line added.
 */
export async function emptyPageScript(browser: Browser): Promise<number> {
  const versions = `next ${version("next")}, react ${version("react")}`;
  const known = new RegExp(`^- ${versions.replaceAll(".", "\\.")}: (\\d+) bytes`, "m").exec(
    readFileSync(readme, "utf8"),
  );
  if (known?.[1]) return Number(known[1]);
  console.log(`Building an empty page once for ${versions}.`);
  const script = await measureEmptyPage(browser);
  appendFileSync(readme, `- ${versions}: ${script} bytes\n`);
  return script;
}

async function measureEmptyPage(browser: Browser): Promise<number> {
  // Below the project, so that it finds the same node_modules.
  mkdirSync(join(root, ".build"), { recursive: true });
  const folder = mkdtempSync(join(root, ".build", "empty-page-"));
  let server: ChildProcess | undefined;
  try {
    mkdirSync(join(folder, "app"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const options = {
      cwd: folder,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    } as const;
    const built = spawnSync(process.execPath, [next, "build"], { ...options, encoding: "utf8" });
    if (built.status !== 0) throw new Error(`the empty page could not be built:\n${built.stdout}${built.stderr}`);
    const port = await freePort();
    server = spawn(process.execPath, [next, "start", "--port", String(port)], { ...options, stdio: "ignore" });
    const address = `http://localhost:${port}/`;
    await answers(address);
    return (await measurePage(browser, address)).script;
  } finally {
    server?.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function version(name: string): string {
  return JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function answers(address: string): Promise<void> {
  for (let turn = 0; turn < 300; turn += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no answer within 30 s: ${address}`);
}
