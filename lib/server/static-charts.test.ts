import { beforeEach, describe, expect, it, vi } from "vitest";
import type { RenderJob } from "@/lib/charts/render-message";
import { staticWidths } from "@/lib/charts/static-widths";
import { sampleDealSizes } from "@/lib/charts/testing/sample-deal-sizes";
import { staticDrawing } from "./static-charts";
import { renderStatic } from "./static-render";

vi.mock("./static-render", () => ({ renderStatic: vi.fn() }));

const renderer = vi.mocked(renderStatic);
const model = sampleDealSizes(3);

beforeEach(() => {
  globalThis.counterpointDrawings = undefined;
  renderer.mockReset();
  renderer.mockImplementation(async ({ chart, model: { lang }, width }: RenderJob) => `${chart} ${lang} ${width}`);
});

describe("staticDrawing", () => {
  it("draws each width of 50 keys once, whether 1,000 requests come at once or later", async () => {
    const keys = Array.from({ length: 50 }, (_, place) => `harbour@0123456789ab?side=${place}`);
    const request = (turn: number) =>
      Promise.all(staticWidths.map((width) => staticDrawing(model, keys[turn % keys.length] ?? "", width)));
    const atOnce = await Promise.all(Array.from({ length: 500 }, (_, turn) => request(turn)));
    for (let turn = 0; turn < 500; turn += 1) expect(await request(turn)).toEqual(atOnce[turn]);
    expect(renderer).toHaveBeenCalledTimes(keys.length * staticWidths.length);
  });

  it("draws anew for another edition, query, language or width, and for nothing else", async () => {
    const draw = (key: string, lang: "ko" | "en", width: number) => staticDrawing({ ...model, lang }, key, width);
    await draw("harbour@0123456789ab?", "ko", 400);
    await draw("harbour@0123456789ab?", "ko", 400);
    expect(renderer).toHaveBeenCalledTimes(1);
    await draw("harbour@ba9876543210?", "ko", 400);
    await draw("harbour@0123456789ab?_v_scale=log", "ko", 400);
    await draw("harbour@0123456789ab?", "en", 400);
    await draw("harbour@0123456789ab?", "ko", 560);
    expect(renderer).toHaveBeenCalledTimes(5);
  });

  it("does not keep a drawing that failed", async () => {
    renderer.mockRejectedValueOnce(new Error("out of paint"));
    await expect(staticDrawing(model, "key", 400)).rejects.toThrow("out of paint");
    expect(await staticDrawing(model, "key", 400)).toBe("deal-sizes ko 400");
    expect(renderer).toHaveBeenCalledTimes(2);
  });

  it("gives a failure to all who wait for the same drawing, and draws it once for them", async () => {
    renderer.mockRejectedValueOnce(new Error("out of paint"));
    const waiting = await Promise.allSettled([1, 2, 3].map(() => staticDrawing(model, "key", 400)));
    expect(waiting.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(renderer).toHaveBeenCalledTimes(1);
  });

  it("forgets the drawing that was asked for longest ago when there are more than 2,000", async () => {
    const draw = (place: number) => staticDrawing(model, `key ${place}`, 400);
    for (let place = 0; place < 2000; place += 1) await draw(place);
    await draw(0);
    await draw(2000);
    expect(renderer).toHaveBeenCalledTimes(2001);
    await draw(0);
    expect(renderer).toHaveBeenCalledTimes(2001);
    await draw(1);
    expect(renderer).toHaveBeenCalledTimes(2002);
  });

  it("draws at the height that the chart's definition gives, and refuses a chart that there is not", async () => {
    await staticDrawing(model, "key", 800);
    expect(renderer).toHaveBeenCalledWith({ chart: "deal-sizes", model, width: 800, height: expect.any(Number) });
    await expect(staticDrawing({ ...model, chart: "no-such-chart" }, "key", 800)).rejects.toThrow("no-such-chart");
  });
});
