import { beforeEach, describe, expect, test, vi } from "vitest";
import { findChart } from "@/lib/charts/registry";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { standardPresentation } from "@/lib/embed/presentation";
import { Problem } from "@/lib/http/problem";
import { type PictureSize, standardSize } from "@/lib/picture/picture-size";
import { chartPicture } from "./chart-picture";
import { drawingCounts } from "./drawing";
import { limits } from "./limits";
import { buildContent, requestedChart } from "./requested-chart";
import { storedPicture } from "./stored-picture";
import { svgToPng } from "./svg-to-png";

vi.mock("./svg-to-png", () => ({ svgToPng: vi.fn(async () => new Uint8Array(8)) }));

vi.mock("./stored-picture", async (importOriginal) => {
  const { storedPicture: store } = await importOriginal<typeof import("./stored-picture")>();
  return { storedPicture: vi.fn(store) };
});

beforeEach(() => {
  vi.mocked(svgToPng).mockClear();
});

const story = loadedSample();

async function png(size: Partial<PictureSize>, query = "", changes: { readonly plain?: boolean } = {}) {
  const chart = findChart("deal-sizes");
  if (!chart) throw new Error("there is no chart to test with");
  const requested = requestedChart(story, chart, standardPresentation, new URLSearchParams(query), false);
  const content = await buildContent(story, requested);
  const request = {
    theme: "light",
    size: { ...standardSize, ...size },
    plain: false,
    format: "png",
    query: requested.context.query,
  } as const;
  return chartPicture(story, content, { ...request, ...changes });
}

describe("the pixels of a PNG are limited", () => {
  test.each([
    [{ preset: "og", scale: 4 }, 4800],
    [{ preset: "wide", scale: 2 }, 3200],
    [{ width: 1200, scale: 2 }, 2400],
  ] as const)("%j is made", async (size, width) => {
    await png(size);
    expect(svgToPng).toHaveBeenCalledOnce();
    expect(vi.mocked(svgToPng).mock.calls[0]?.[1]).toMatchObject({ width });
  });

  test.each([
    [{ preset: "square", scale: 3 }, 12_960_000],
    [{ preset: "wide", scale: 4 }, 23_040_000],
    [{ preset: "square", scale: 4 }, 23_040_000],
  ] as const)("%j is refused, with what to do", async (size, pixels) => {
    const refused: unknown = await png(size).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Problem);
    expect(refused).toMatchObject({ problem: "bad-value", details: { parameter: "_scale" } });
    expect(String(refused)).toContain(`${pixels} pixels, more than ${limits.pictures.pixels}. Take a smaller`);
    expect(svgToPng).not.toHaveBeenCalled();
  });
});

test("a PNG is made once, whatever its address says that it does not show", async () => {
  const [first, ...others] = await Promise.all([
    png({ width: 640 }),
    png({ width: 640 }),
    png({ width: 640 }, "utm_source=x&_size=5"),
  ]);
  for (const other of [...others, await png({ width: 640 })]) expect(other).toBe(first);
  expect(svgToPng).toHaveBeenCalledOnce();
  expect(await png({ width: 640 }, "amount__gt=1000")).not.toBe(first);
  expect(await png({ width: 640, scale: 1 })).not.toBe(first);
  expect(await png({ width: 640 }, "", { plain: true })).not.toBe(first);
});

test("a standard picture of a chart without filters goes first and keeps its drawing; an invented size does neither", async () => {
  const isFirst = () => vi.mocked(storedPicture).mock.lastCall?.[0].isFirst;
  await png({});
  expect(isFirst()).toBe(true);
  const { drawn, bytes } = drawingCounts();
  await png({ preset: "og", scale: 1 });
  expect(isFirst()).toBe(true);
  expect(drawingCounts()).toEqual({ drawn: drawn + 1, bytes });
  for (const size of [{ width: 801 }, { scale: 3 }, { preset: "og", scale: 3 }] as const) {
    await png(size);
    expect(isFirst()).toBe(false);
  }
  await png({}, "amount__gt=1000");
  expect(isFirst()).toBe(false);
  expect(drawingCounts().bytes).toBeGreaterThan(bytes);
});
