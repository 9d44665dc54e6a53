import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Worker } from "node:worker_threads";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { sampleDealSizes } from "@/lib/charts/testing/sample-deal-sizes";
import { buildWorker } from "@/scripts/build-worker";
import { endpoint } from "./endpoint";
import { readyDrawing } from "./ready-drawing";
import { stopStaticRender } from "./static-render";

const misbehaving = pathToFileURL(join(import.meta.dirname, "fixtures", "misbehaving-worker.mjs"));

const { GET } = endpoint(({ url }) => ({
  contentType: "image/svg+xml",
  tag: [url],
  body: () =>
    readyDrawing({ ...sampleDealSizes(3), finding: new URL(url).searchParams.get("finding") ?? "" }, url, 280),
}));

/** Asks for a drawing that nobody asked for before; its finding tells the worker how to behave. */
function ask(finding: string, turn = 0): Promise<Response> {
  const request = new Request(`http://localhost/drawing?finding=${finding}&turn=${turn}`);
  return GET(request, { params: Promise.resolve({}) });
}

let folder: string;
let workers: Worker[];
const keep = (worker: Worker) => workers.push(worker);

beforeAll(async () => {
  await buildWorker();
  folder = mkdtempSync(join(tmpdir(), "counterpoint-worker-"));
  mkdirSync(join(folder, ".build"));
  writeFileSync(join(folder, ".build", "static-worker.mjs"), `await import(${JSON.stringify(misbehaving.href)});`);
});

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  workers = [];
  process.on("worker", keep);
  // The pool looks for its worker below this folder; the worker itself looks below the real one.
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  globalThis.counterpointDrawings = undefined;
});

afterEach(() => {
  process.off("worker", keep);
  stopStaticRender();
  vi.restoreAllMocks();
});

describe("requests for drawings", () => {
  it.each([
    ["killed", "render worker ended with code: 1", () => workers[0]?.terminate()],
    ["hung", "drawing took longer than ms: 3000", () => undefined],
  ])("meet a retryable 503 at worst when a worker is %s, and the warm spare draws the rest", async (_, why, act) => {
    const first = await ask("fine");
    expect(first.status).toBe(200);
    expect(workers).toHaveLength(2);
    const spare = workers[1]?.threadId;

    const waiting = ["fine", "hang", "fine", "who", "fine"].map(ask);
    await waiting[0];
    await act();
    const answers = await Promise.all(waiting);

    expect(answers.map(({ status }) => status)).toEqual([200, 503, 200, 200, 200]);
    expect(answers[1]?.headers.get("Retry-After")).toBe("5");
    expect(answers[1]?.headers.get("Cache-Control")).toBe("no-store");
    expect(vi.mocked(console.error).mock.calls).toEqual([
      [expect.objectContaining({ message: expect.stringContaining(why) })],
    ]);
    expect(await answers[3]?.text()).toBe(String(spare));
    expect(workers).toHaveLength(3);
  });

  it("are answered again after every worker was killed at once", async () => {
    await ask("fine");
    const waiting = [ask("hang", 1), ask("fine", 2), ask("fine", 3)];
    await Promise.all(workers.map((worker) => worker.terminate()));
    // A worker may be told to draw before its end is known.
    const [hung, ...rest] = (await Promise.all(waiting)).map(({ status }) => status);
    expect(hung).toBe(503);
    for (const status of rest) expect([200, 503]).toContain(status);
    expect((await ask("fine", 4)).status).toBe(200);
  });
});
