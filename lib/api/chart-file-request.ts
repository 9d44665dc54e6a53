import type { ChartDefinition } from "@/lib/charts/kit/chart";
import { type Presentation, presentationNames, presentationValues, readPresentation } from "@/lib/embed/presentation";
import { findPreset, type PictureSize, pictureBounds, presets, standardSize } from "@/lib/picture/picture-size";
import type { Story } from "@/lib/story/story";
import { badValue, isOn, readCheckedQuery } from "./checked-query";
import { refuseRepeats } from "./refuse-repeats";

/** The forms in which a chart is served; the extension of the address. */
export const chartFormats = ["json", "csv", "svg", "png", "zip"] as const;

export type ChartFormat = (typeof chartFormats)[number];

/** A request for a chart as a file, read and checked. */
export interface ChartFileRequest {
  readonly presentation: Presentation;
  readonly size: PictureSize;
  readonly bom: boolean;
  readonly download: boolean;
}

/** The options of a chart's address by format, beside presentation, view options and filters. */
export const options = {
  json: ["_q", "_sort"],
  csv: ["_q", "_sort", "_bom", "_dl"],
  svg: ["_q", "_sort", "_preset", "_width", "_dl"],
  png: ["_q", "_sort", "_preset", "_width", "_scale", "_dl"],
  zip: ["_q", "_sort", "_dl"],
} satisfies Readonly<Record<ChartFormat, readonly string[]>>;

/**
 * Checks the parameters of a chart's address and reads those that are not the chart's own. Throws a Problem (400) for
 * the first parameter that is unknown or has a value that cannot be used.
 */
export function readChartFileRequest(
  story: Story,
  chart: ChartDefinition,
  format: ChartFormat,
  parameters: URLSearchParams,
): ChartFileRequest {
  readCheckedQuery(story, chart.dataset, parameters, [...options[format], ...presentationNames]);
  refuseRepeats(
    parameters,
    Object.keys(chart.options).map((option) => `_v_${option}`),
  );
  for (const [option, values] of Object.entries(chart.options)) {
    const value = parameters.get(`_v_${option}`);
    if (value !== null && !values.includes(value)) throw badValue(`_v_${option}`, value, values.join(" or "));
  }
  const { refused, ...presentation } = readPresentation(parameters);
  const [first] = presentationNames.filter((name) => refused.includes(name));
  if (first !== undefined) throw badValue(first, parameters.get(first) ?? "", presentationValues[first]);
  return {
    presentation,
    size: readSize(parameters),
    bom: isOn(parameters, "_bom"),
    download: isOn(parameters, "_dl"),
  };
}

function readSize(parameters: URLSearchParams): PictureSize {
  const named = parameters.get("_preset");
  const preset = named === null ? null : findPreset(named);
  if (preset === undefined) throw badValue("_preset", named ?? "", Object.keys(presets).join(" or "));
  const { width, scale } = pictureBounds;
  return {
    preset,
    width: wholeNumber(parameters, "_width", width, standardSize.width),
    scale: wholeNumber(parameters, "_scale", scale, preset === null ? standardSize.scale : 1),
  };
}

function wholeNumber(
  parameters: URLSearchParams,
  option: string,
  { least, greatest }: { readonly least: number; readonly greatest: number },
  standard: number,
): number {
  const text = parameters.get(option);
  if (text === null) return standard;
  const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (value < least || value > greatest) throw badValue(option, text, `a whole number from ${least} to ${greatest}`);
  return value;
}
