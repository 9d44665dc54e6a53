import type { ChartDefinition } from "@/lib/charts/kit/chart";
import {
  presentationNames,
  presentationParameters,
  presentationValues,
  readPresentation,
} from "@/lib/embed/presentation";
import { isPreset, type PictureSize, pictureBounds, presets, standardSize } from "@/lib/picture/picture-size";
import type { Story } from "@/lib/story/story";
import { badValue, isOn, readCheckedQuery, readWholeNumber } from "./checked-query";
import { refuseRepeats } from "./refuse-parameters";

/** The formats in which a chart is served; the extension of the address. */
export const chartFormats = ["json", "csv", "svg", "png", "zip"] as const;

export type ChartFormat = (typeof chartFormats)[number];

/** The options of a chart's address by format, apart from presentation, view options and filters. */
export const options = {
  json: ["_q", "_sort"],
  csv: ["_q", "_sort", "_bom", "_dl"],
  svg: ["_q", "_sort", "_preset", "_width", "_dl"],
  png: ["_q", "_sort", "_preset", "_width", "_scale", "_dl"],
  zip: ["_q", "_sort", "_dl"],
} satisfies Readonly<Record<ChartFormat, readonly string[]>>;

/**
 * Checks the parameters of a chart's address and reads those that are not the chart's own.
 *
 * @throws Problem (400) for the first parameter that is unknown or has an invalid value
 */
export function readChartFileRequest(
  story: Story,
  chart: ChartDefinition,
  format: ChartFormat,
  parameters: URLSearchParams,
) {
  readCheckedQuery(story, chart.dataset, parameters, [...options[format], ...presentationNames]);
  const views = Object.entries(chart.options).map(([option, values]) => ({ name: `_v_${option}`, values }));
  refuseRepeats(
    parameters,
    views.map(({ name }) => name),
  );
  for (const { name, values } of views) {
    const value = parameters.get(name);
    if (value !== null && !values.includes(value)) throw badValue(name, value, values.join(" or "));
  }
  const { refused, ...presentation } = readPresentation(parameters);
  const first = presentationNames.find((name) => refused.includes(name));
  if (first !== undefined) throw badValue(first, parameters.get(first) ?? "", presentationValues[first]);
  const size = readSize(parameters);
  return { presentation, size, bom: isOn(parameters, "_bom"), download: isOn(parameters, "_dl") };
}

/** What a request for a chart's file chooses beside its language, as parameters; empty for the chart as it is. */
export function chartView(
  { presentation, size, bom }: Pick<ReturnType<typeof readChartFileRequest>, "presentation" | "size" | "bom">,
  canonical: string | URLSearchParams,
): string {
  const view = new URLSearchParams([...new URLSearchParams(canonical), ...presentationParameters(presentation)]);
  view.delete("lang");
  const { preset, width, scale } = size;
  if (preset !== null) view.set("_preset", preset);
  if (preset === null && width !== standardSize.width) view.set("_width", String(width));
  if (scale !== (preset === null ? standardSize.scale : 1)) view.set("_scale", String(scale));
  if (bom) view.set("_bom", "1");
  return view.toString();
}

function readSize(parameters: URLSearchParams): PictureSize {
  const preset = parameters.get("_preset");
  if (preset !== null && !isPreset(preset)) throw badValue("_preset", preset, Object.keys(presets).join(" or "));
  const read = (option: "width" | "scale", standard: number): number => {
    const text = parameters.get(`_${option}`);
    const { min, max } = pictureBounds[option];
    return text === null ? standard : readWholeNumber(`_${option}`, text, min, max);
  };
  return {
    preset,
    width: read("width", standardSize.width),
    scale: read("scale", preset === null ? standardSize.scale : 1),
  };
}
