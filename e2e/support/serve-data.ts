import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@/scripts/free-port";
import { nextBin } from "@/scripts/run";

/** A server of the built site on stories of its own. */
export interface DataSite {
  readonly origin: string;
  /** Ends the server and removes its data. */
  stop(): void;
}

/** Makes an empty folder for stories. */
export function dataFolderFor(name: string): string {
  return mkdtempSync(join(tmpdir(), `counterpoint-${name}-`));
}

/** Writes the files of a story, by name, into a folder of stories. */
export function writeStory(folder: string, id: string, texts: ReadonlyMap<string, string>): void {
  mkdirSync(join(folder, id));
  for (const [name, text] of texts) writeFileSync(join(folder, id, name), text);
}

/** Starts the built site on a folder of stories, and resolves when it answers. Rejects if the server ends. */
export async function serveData(folder: string): Promise<DataSite> {
  const port = await freePort();
  const server = spawn(process.execPath, [nextBin, "start"], {
    env: { ...process.env, COUNTERPOINT_DATA: folder, NODE_ENV: "production", PORT: String(port) },
    stdio: "ignore",
  });
  const origin = `http://localhost:${port}`;
  await untilReady(`${origin}/api/v1/stories.json`, server);
  return {
    origin,
    stop() {
      server.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

async function untilReady(address: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`the server ended with exit code: ${server.exitCode}`);
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
