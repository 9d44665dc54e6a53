import { beforeAll, describe, expect, it, vi } from "vitest";
import { staticWidths } from "@/lib/charts/static-widths";
import { sampleDealSizes } from "@/lib/charts/testing/sample-deal-sizes";
import { buildDrawings } from "@/scripts/build-drawings";
import { drawing, drawingCounts } from "./drawing";
import { loadDrawSvg } from "./load-draw-svg";
import { isTooBusy } from "./work-queue";

vi.mock("./load-draw-svg", async (importOriginal) => {
  const { loadDrawSvg: load } = await importOriginal<typeof import("./load-draw-svg")>();
  return { loadDrawSvg: vi.fn(load) };
});

beforeAll(async () => {
  await buildDrawings();
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

  it("has marks, texts, title and desc, and no attributes of the library", async () => {
    const svg = await drawing(model("a <finding> & more", 12), 560);
    expect(svg.match(/<path [^>]*data-mark=/g)).toHaveLength(12);
    expect(svg).toContain("조선소 인수");
    expect(svg).toContain("<title>a &lt;finding&gt; &amp; more</title><desc>");
    expect(svg).not.toMatch(/recharts|style=|class=|tabindex|\son\w+=|undefined|NaN|\sid=|data-(?!mark)/);
    expect(svg).not.toMatch(/\d\.\d{2}/);
  });

  it("rejects every pending request of a failed drawing, and does not cache the failure", async () => {
    vi.mocked(loadDrawSvg).mockResolvedValueOnce(async () => Promise.reject(new Error("out of paint")));
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

  it("rejects an unknown chart", async () => {
    await expect(drawing({ ...model("none"), chart: "no-such-chart" }, 400)).rejects.toThrow("no-such-chart");
  });
});
