import { describe, expect, test } from "vitest";
import { findChart } from "@/lib/charts/registry";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { Problem } from "@/lib/http/problem";
import { type ChartFormat, readChartFileRequest } from "./chart-file-request";

const story = loadedSample();

function read(search: string, format: ChartFormat = "png", id = "deal-sizes") {
  const chart = findChart(id);
  if (!chart) throw new Error(`no such chart: ${id}`);
  return readChartFileRequest(story, chart, format, new URLSearchParams(search));
}

function problemOf(search: string, format?: ChartFormat) {
  try {
    read(search, format);
  } catch (error) {
    if (error instanceof Problem) return { problem: error.problem, ...error.details };
    throw error;
  }
  return null;
}

describe("a chart's address as a file", () => {
  test("takes the query of its dataset, its view, its looks and its size", () => {
    const requested = read(
      "title_en__contains=x&_q=x&_v_scale=log&_v_row=a&lang=ko&theme=dark&plain=1&_width=400&_scale=3&_dl=1",
    );
    expect(requested.presentation).toMatchObject({ lang: "ko", theme: "dark", plain: true });
    expect(requested).toMatchObject({ size: { preset: null, width: 400, scale: 3 }, download: true, bom: false });
  });

  test("is 800 px wide at two pixels each, and a preset at one", () => {
    expect(read("").size).toEqual({ preset: null, width: 800, scale: 2 });
    expect(read("_preset=og").size).toMatchObject({ preset: "og", scale: 1 });
  });

  test.each([
    ["no_such=1", "unknown-parameter", "no_such"],
    ["_no=1", "unknown-parameter", "_no"],
    ["_v_scale=cubic", "bad-value", "_v_scale"],
    ["lang=fr", "bad-value", "lang"],
    ["theme=pink", "bad-value", "theme"],
    ["accent=red", "bad-value", "accent"],
    ["_preset=tall", "bad-value", "_preset"],
    ["_width=10", "bad-value", "_width"],
    ["_scale=9", "bad-value", "_scale"],
    ["_scale=1.5", "bad-value", "_scale"],
    ["_dl=yes", "bad-value", "_dl"],
    ["amount__like=1", "bad-value", "amount__like"],
    ["_q=a&_q=b", "bad-value", "_q"],
    ["_width=400&_width=wide", "bad-value", "_width"],
    ["lang=ko&lang=en", "bad-value", "lang"],
    ["_v_scale=log&_v_scale=linear", "bad-value", "_v_scale"],
  ])("refuses %s and names what is wrong", (search, problem, parameter) => {
    expect(problemOf(search)).toMatchObject({ problem, parameter });
  });

  test("suggests the parameter that was probably meant", () => {
    expect(problemOf("them=dark")).toMatchObject({ suggestion: "theme" });
    expect(problemOf("_widht=400")).toMatchObject({ suggestion: "_width" });
  });

  test("knows only the options of its format", () => {
    expect(problemOf("_scale=2", "svg")).toMatchObject({ parameter: "_scale" });
    expect(problemOf("_bom=1", "json")).toMatchObject({ parameter: "_bom" });
    expect(problemOf("_bom=1", "csv")).toBeNull();
  });
});
