import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { barsLayout } from "@/lib/charts/kit/bars-layout";
import { sampleDealSizes } from "@/lib/charts/testing/sample-deal-sizes";
import { buildWorker } from "@/scripts/build-worker";
import { RenderPool } from "./render-pool";
import { RenderFailed, renderStatic, stopStaticRender } from "./static-render";

const fixture = (name: string) => join(import.meta.dirname, "fixtures", name);
const limits = { startMs: 15_000, jobMs: 1500 };

function job(width = 560, count = 12) {
  const model = sampleDealSizes(count);
  return { chart: model.chart, model, width, height: barsLayout(model, width).height };
}

beforeAll(async () => {
  await buildWorker();
});

describe("renderStatic", () => {
  afterAll(stopStaticRender);

  it("draws the same bytes whatever was drawn before, at every width", async () => {
    const first = await Promise.all([280, 560, 800].map((width) => renderStatic(job(width))));
    await renderStatic(job(400, 45));
    const second = await Promise.all([800, 280, 560].map((width) => renderStatic(job(width))));
    expect(second).toEqual([first[2], first[0], first[1]]);
    stopStaticRender();
    expect(await renderStatic(job(560))).toBe(first[1]);
  });

  it("draws every mark with its text, and leaves nothing of the library behind", async () => {
    const svg = await renderStatic(job());
    expect(svg.match(/<rect [^>]*data-mark=/g)).toHaveLength(12);
    expect(svg).toContain("조선소 인수");
    expect(svg).toContain('<title id="deal-sizes-560-title">가장 큰 계약은 북부 항만 임대차다</title>');
    expect(svg).not.toMatch(/recharts|style=|tabindex|\son\w+=|undefined|NaN|data-(?!mark)/);
    expect(svg).not.toMatch(/\d\.\d{3}/);
  });

  it("draws a single bar, and a chart without bars", async () => {
    const rects = async (count: number) => (await renderStatic(job(560, count))).match(/<rect [^>]*data-mark=/g) ?? [];
    expect(await rects(1)).toHaveLength(1);
    expect(await rects(0)).toHaveLength(0);
  });

  it("does not keep a process alive once it has drawn", () => {
    const args = ["--import", "tsx", fixture("draw-once.ts")];
    const child = spawnSync(process.execPath, args, { timeout: 15_000, encoding: "utf8" });
    expect(child).toMatchObject({ status: 0, signal: null, stdout: expect.stringMatching(/^<svg/) });
  });

  it("rejects with what went wrong when there is no such drawing, and goes on", async () => {
    const failed = renderStatic({ ...job(), chart: "no-such-chart" });
    await expect(failed).rejects.toBeInstanceOf(RenderFailed);
    await expect(failed).rejects.toMatchObject({
      failure: "drawing",
      message: expect.stringContaining("no-such-chart"),
    });
    expect(await renderStatic(job())).toContain("<svg");
  });
});

describe("RenderPool", () => {
  let pool: RenderPool | undefined;
  const start = (name: string) => {
    pool = new RenderPool(fixture(name), limits);
    return pool;
  };
  afterEach(() => pool?.stop());

  it.each([
    ["hang", "hung"],
    ["exit", "crashed"],
    ["throw", "crashed"],
  ])("survives a job that makes the worker %s", async (chart, failure) => {
    const under = start("misbehaving-worker.mjs");
    const before = await under.draw(job());
    const outcomes = await Promise.all([
      under.draw({ ...job(), chart }),
      under.draw(job()),
      under.draw({ ...job(), chart }),
    ]);
    expect(outcomes[0]).toMatchObject({ failure });
    expect(outcomes[1]).toEqual(before);
    expect(outcomes[2]).toMatchObject({ failure });
    expect(await under.draw(job())).toEqual(before);
  });

  it("fails every job, without hanging, when the worker cannot start", async () => {
    const under = start("broken-worker.mjs");
    const expected = { failure: "crashed", message: expect.stringContaining("no paint at all") };
    expect(await under.draw(job())).toMatchObject(expected);
    expect(await under.draw(job())).toMatchObject(expected);
  });

  it("ends the job under way and those that wait when it is stopped", async () => {
    const under = start("misbehaving-worker.mjs");
    const outcomes = Promise.all([under.draw({ ...job(), chart: "hang" }), under.draw(job())]);
    under.stop();
    expect(await outcomes).toMatchObject([{ failure: "crashed" }, { failure: "crashed" }]);
  });
});
