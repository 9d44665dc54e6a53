import { setMaxListeners } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { readChartRequest } from "@/lib/charts/chart-request";
import { findChart } from "@/lib/charts/registry";
import { staticWidths } from "@/lib/charts/static-widths";
import { sampleDealSizes } from "@/lib/charts/testing/sample-deal-sizes";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { bareModel } from "./bare-chart";
import { drawing, drawingCounts } from "./drawing";
import { limits } from "./limits";
import { loadDrawSvg } from "./load-draw-svg";
import { tasksWaiting } from "./run-queued";
import { isTooBusy, TooBusy } from "./work-queue";

vi.mock("./limits", async (importOriginal) => {
  const { limits: all } = await importOriginal<typeof import("./limits")>();
  return { limits: { ...all, drawings: { ...all.drawings, bytes: 400_000 } } };
});

vi.mock("./load-draw-svg", async (importOriginal) => {
  const { loadDrawSvg: load } = await importOriginal<typeof import("./load-draw-svg")>();
  return { loadDrawSvg: vi.fn(load) };
});

/** A model that no other test draws. */
const model = (finding: string, count = 3) => ({ ...sampleDealSizes(count), finding });

describe("drawing", () => {
  it("draws each width once for concurrent and later requests with equal models", async () => {
    const { drawn } = drawingCounts();
    const request = () => Promise.all(staticWidths.map((width) => drawing(model("once"), width)));
    const concurrent = await Promise.all(Array.from({ length: 50 }, request));
    for (const svgs of [...concurrent, await request()]) expect(svgs).toEqual(concurrent[0]);
    expect(new Set(concurrent[0]).size).toBe(staticWidths.length);
    expect(drawingCounts().drawn - drawn).toBe(staticWidths.length);
  });

  it("draws separately for each model and each width", async () => {
    const [first, ...others] = await Promise.all([
      drawing(model("separate"), 400),
      drawing(model("another finding"), 400),
      drawing({ ...model("separate"), lang: "en" }, 400),
      drawing(model("separate"), 401),
    ]);
    for (const other of others) expect(other).not.toBe(first);
  });

  it("draws separately for each state that a reader chooses, also under one headline", async () => {
    const state = model("one headline");
    const svgs = await Promise.all(
      [state, { ...state, ticks: state.ticks.slice(0, 2) }, { ...state, rows: state.rows.slice(1) }].map((each) =>
        drawing(each, 400),
      ),
    );
    expect(new Set(svgs).size).toBe(svgs.length);
  });

  it("fills what is done with its side's colour, and leaves hollow what is not", async () => {
    const shown = model("hollow and solid", 12);
    const svg = await drawing(shown, 560);
    for (const { id, side, form } of shown.rows) {
      const [mark = ""] = new RegExp(`<path [^>]*data-mark="${id}"[^>]*>`).exec(svg) ?? [];
      expect(mark, id).toContain(`fill="var(--${form === "solid" ? side : "paper"})"`);
      expect(mark, id).toContain(`stroke="var(--${side})"`);
    }
  });

  it("hatches what is partly done, in its side's colour over the paper's, in marks and key", async () => {
    const shown = model("partly done", 2);
    const rows = shown.rows.map((row) => ({ ...row, side: "second" as const, form: "partial" as const }));
    const hatched = { ...shown, rows, forms: [{ form: "partial", label: "in part" }] };
    const svg = await drawing(hatched, 560);
    for (const { id } of rows) expect(svg).toContain(`<path data-mark="${id}" fill="var(--paper)"`);
    const lines = [...svg.matchAll(/<path d="([^"]*)" fill="none" stroke="(.*?)" pointer-events="none"/g)];
    expect(lines.map(([, , color]) => color)).toEqual(["var(--neither)", "var(--second)", "var(--second)"]);
    for (const [, d] of lines) expect(d).toMatch(/^(M[\d.]+,[\d.]+l[\d.]+,-[\d.]+)+$/);
    expect(svg).not.toMatch(/style=|<pattern|<clipPath|\sid=/);
  });

  it("has marks, texts, title and desc, and no attributes of the library", async () => {
    const svg = await drawing(model("a <finding> & more", 12), 560);
    expect(svg.match(/<path [^>]*data-mark=/g)).toHaveLength(12);
    expect(svg).toContain("조선소 인수");
    expect(svg).toContain("<title>a &lt;finding&gt; &amp; more</title><desc>");
    expect(svg).not.toMatch(/recharts|style=|class=|tabindex|\son\w+=|undefined|NaN|\sid=|data-(?!mark)/);
    expect(svg).not.toMatch(/\d\.\d{2}/);
  });

  it("rejects every pending request of a failed drawing, and does not cache the failure", async () => {
    vi.mocked(loadDrawSvg).mockResolvedValueOnce({
      drawSvg: async () => Promise.reject(new Error("out of paint")),
      drawDigest: () => "",
    });
    const pending = await Promise.allSettled([1, 2, 3].map(() => drawing(model("fails"), 400)));
    expect(pending.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(await drawing(model("fails"), 400)).toContain("<svg");
  });

  it("refuses requests beyond the queue's limit, draws the rest, and recovers", async () => {
    const all = await Promise.allSettled(
      Array.from({ length: 2000 }, (_, index) => drawing(model("much"), 300 + index)),
    );
    const refused = all.flatMap((each, index) => (each.status === "rejected" ? [{ index, error: each.reason }] : []));
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(2000);
    for (const { error } of refused) {
      expect(isTooBusy(error)).toBe(true);
    }
    expect(await drawing(model("much"), 300 + (refused[0]?.index ?? 0))).toContain("<svg");
  });

  it("shares one between models that differ in notes and sources alone", async () => {
    const { drawn } = drawingCounts();
    const noted = { ...model("noted"), notes: ["Without a row that has no amount."] };
    const [bare, other] = await Promise.all([drawing(model("noted"), 400), drawing(noted, 400)]);
    expect(other).toBe(bare);
    expect(drawingCounts().drawn - drawn).toBe(1);
  });

  it("rejects an unknown chart", async () => {
    await expect(drawing({ ...model("none"), chart: "no-such-chart" }, 400)).rejects.toThrow("no-such-chart");
  });
});

describe("the drawing of a chart without filters", () => {
  const story = loadedSample();
  const bare = (id: string, query = "") => {
    const chart = findChart(id);
    if (!chart) throw new Error(`no such chart: ${id}`);
    const request = readChartRequest(chart, "en", new URLSearchParams(query));
    return bareModel(story, chart, request) ?? chart.build(story, request.context);
  };
  const flood = (count: number, finding: string) =>
    Array.from({ length: count }, (_, index) => drawing(model(finding, 9), 300 + index));

  it("is not pushed out by any number of others, and counts for none of their bytes", async () => {
    const { drawn } = drawingCounts();
    const kept = await Promise.all(staticWidths.map((width) => drawing(bare("deal-sizes"), width)));
    const filtered = await drawing(bare("deal-sizes", "amount__gt=1000"), 400);
    await Promise.all(flood(60, "pushes others out"));
    expect(drawingCounts().bytes).toBeLessThanOrEqual(limits.drawings.bytes);
    const before = drawingCounts().drawn;
    expect(before - drawn).toBe(staticWidths.length + 61);
    expect(await Promise.all(staticWidths.map((width) => drawing(bare("deal-sizes"), width)))).toEqual(kept);
    expect(drawingCounts().drawn).toBe(before);
    expect(await drawing(bare("deal-sizes", "amount__gt=1000"), 400)).toBe(filtered);
    expect(drawingCounts().drawn).toBe(before + 1);
  });

  it("is drawn before others that wait, and never refused", async () => {
    const others = Promise.allSettled(flood(1500, "waits"));
    expect(tasksWaiting()).toBeLessThanOrEqual(limits.drawings.waiting);
    await vi.waitFor(() => expect(tasksWaiting()).toBeGreaterThan(900));
    await drawing(bare("valuations"), 400);
    expect(tasksWaiting()).toBeGreaterThan(900);
    await others;
  });

  it("is kept at widths of pages and embeds only, for which nobody can invent more", async () => {
    const { drawn } = drawingCounts();
    const width = 777;
    await drawing(bare("deal-sizes"), width);
    await Promise.all(flood(60, "pushes it out"));
    await drawing(bare("deal-sizes"), width);
    expect(drawingCounts().drawn - drawn).toBe(62);
  });
});

describe("a drawing for which nobody waits any more", () => {
  const gone = () => new TooBusy("the request has ended");

  it("is not made, unless others wait for it or keep it", async () => {
    await drawing(model("loads the drawings"), 400);
    const { drawn } = drawingCounts();
    const [first, second] = [new AbortController(), new AbortController()];
    setMaxListeners(0, first.signal);
    const dropped = Array.from({ length: 50 }, (_, index) =>
      drawing(model("dropped"), 300 + index, { signal: first.signal }),
    );
    const shared = [first, second].map(({ signal }) => drawing(model("shared"), 400, { signal }));
    while (tasksWaiting() === 0) await new Promise((resolve) => setImmediate(resolve));
    first.abort(gone());
    for (const each of await Promise.allSettled(dropped)) {
      if (each.status === "rejected") expect(isTooBusy(each.reason)).toBe(true);
    }
    await expect(shared[0]).rejects.toThrow("the request has ended");
    expect(await shared[1]).toContain("<svg");
    expect(tasksWaiting()).toBe(0);
    expect(drawingCounts().drawn - drawn).toBeLessThan(6);
    expect(await drawing(model("dropped"), 349)).toContain("<svg");
  });
});
