import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { constants, gunzipSync } from "node:zlib";
import { expect } from "@playwright/test";
import { limits } from "@/lib/server/limits";
import { dataFolder } from "@/lib/server/read-story";
import { freePort } from "@/scripts/free-port";
import { nextBin } from "@/scripts/run";
import { dropGroundedTexts } from "./support/drop-grounded-texts";
import { test } from "./support/test";

/** What was received of a response. */
interface Received {
  readonly status: number | undefined;
  readonly isComplete: boolean;
  /** The decompressed body, as far as it was received. */
  readonly text: string;
}

function receive(address: string, encoding: string): Promise<Received> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { "Accept-Encoding": encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      // A broken connection is expected; `complete` reports it.
      response.on("error", () => undefined);
      response.on("close", () =>
        resolve({ status: response.statusCode, isComplete: response.complete, text: decoded(response, chunks) }),
      );
    }).on("error", reject);
  });
}

function decoded({ headers }: IncomingMessage, chunks: readonly Buffer[]): string {
  const bytes = Buffer.concat(chunks);
  const zipped = headers["content-encoding"] === "gzip";
  return (zipped ? gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }) : bytes).toString("utf8");
}

/** Writes the story's data with more events than are answered in one piece and a last row that fails to encode. */
function writeLongData(folder: string, story: string): void {
  cpSync(join(dataFolder(), story), join(folder, story), { recursive: true });
  dropGroundedTexts(join(folder, story));
  const file = join(folder, story, "events.csv");
  const text = readFileSync(file, "utf8");
  const first = /^[a-z0-9-]+,.*$/m.exec(text.slice(text.indexOf("\n") + 1))?.[0] ?? "";
  const rest = first.slice(first.indexOf(","));
  const count = Math.ceil((2 * limits.answers.wholeBytes) / rest.length);
  const more = Array.from({ length: count }, (_, index) => `aa-row-${index}${rest}\n`);
  writeFileSync(file, `${text.trimEnd()}\n${more.join("")}zz-failing-row${rest}\n`);
}

test(
  "an error in the middle of a file breaks the connection and is not written into the file",
  {
    tag: "@production",
  },
  async ({ site }, info) => {
    const folder = info.outputPath("data");
    writeLongData(folder, site.story);
    const port = await freePort();
    const preload = pathToFileURL(join("e2e", "support", "failing-encoder.mjs")).href;
    const server: ChildProcess = spawn(process.execPath, [nextBin, "start"], {
      env: {
        ...process.env,
        COUNTERPOINT_DATA: folder,
        NODE_OPTIONS: `--import ${preload}`,
        NODE_ENV: "production",
        PORT: String(port),
      },
      stdio: "ignore",
    });
    try {
      const base = `http://localhost:${port}/api/v1/${site.story}`;
      await expect(async () => expect((await receive(`${base}.json`, "identity")).isComplete).toBe(true)).toPass();
      for (const file of ["events.csv", "events.ndjson", "events.json?_size=max"]) {
        for (const encoding of ["identity", "gzip"]) {
          const broken = await receive(`${base}/${file}`, encoding);
          expect.soft({ file, encoding, status: broken.status, isComplete: broken.isComplete }).toEqual({
            file,
            encoding,
            status: 200,
            isComplete: false,
          });
          expect.soft(broken.text).toContain("aa-row-1");
          expect.soft(broken.text).not.toMatch(/zz-failing|injected|Error|api\/problems/);
        }
      }
      const complete = await receive(`${base}/events.csv?id__not=zz-failing-row`, "identity");
      expect(complete.isComplete).toBe(true);
    } finally {
      server.kill();
    }
  },
);
