import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { dataFolder, storyIds } from "@/lib/server/read-story";
import { freePort } from "@/scripts/free-port";

/** A server of the built site whose story has many events. */
export interface LongSite {
  readonly origin: string;
  readonly story: string;
  /** The number of the story's events. */
  readonly events: number;
  stop(): void;
}

/** Starts the built site on a copy of its first story with several copies of every event, under distinct ids. */
export async function serveLongStory(copies: number): Promise<LongSite> {
  const data = dataFolder();
  const [story = ""] = storyIds(data);
  const folder = mkdtempSync(join(tmpdir(), "counterpoint-long-story-"));
  cpSync(join(data, story), join(folder, story), { recursive: true });
  const path = join(folder, story, "events.csv");
  const { data: rows, meta } = Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const more = Array.from({ length: copies - 1 }, (_, copy) =>
    rows.map((row) => ({ ...row, id: `${row.id}-again-${copy + 1}` })),
  ).flat();
  const columns = meta.fields ?? [];
  writeFileSync(path, `${Papa.unparse([...rows, ...more], { columns, newline: "\r\n" })}\r\n`);
  const port = await freePort();
  const server = spawn(process.execPath, [join(".build", "serve.mjs")], {
    env: { ...process.env, COUNTERPOINT_DATA: folder, NODE_ENV: "production", PORT: String(port) },
    stdio: "ignore",
  });
  const origin = `http://localhost:${port}`;
  await untilReady(`${origin}/api/v1/stories.json`, server);
  return {
    origin,
    story,
    events: rows.length + more.length,
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
