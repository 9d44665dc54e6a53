import { chartCsv } from "@/lib/charts/chart-csv";
import { readChartRequest } from "@/lib/charts/chart-request";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { findChart } from "@/lib/charts/registry";
import { Problem } from "@/lib/http/problem";
import { decodeSegment, splitFile } from "@/lib/http/split-file";
import { chartPicture } from "@/lib/server/chart-picture";
import { endpoint } from "@/lib/server/endpoint";
import { resolveStory } from "@/lib/server/resolve-story";
import { staticWidths } from "@/lib/server/static-charts";
import { isLang } from "@/lib/text/lang";

const contentTypes = {
  json: "application/json",
  csv: "text/csv; charset=utf-8; header=present",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
};

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request, parameters) => {
  const { pathname, searchParams } = new URL(request.url);
  const { story, pinned } = resolveStory(decodeSegment(parameters.story ?? ""), pathname);
  const { name, format } = splitFile(parameters.chart, ["json", "csv", "svg", "png"]);
  const chart = findChart(name);
  if (!chart)
    throw new Problem("not-found", {
      detail: `There is no chart at this address; /api/v1/${story.id}.json lists them.`,
    });
  if ((format === "svg" || format === "png") && !hasDrawing(chart)) {
    throw new Problem("not-found", { detail: `The chart ${chart.id} is text and has no picture; take .json or .csv.` });
  }
  const lang = searchParams.get("lang") ?? "en";
  if (!isLang(lang)) throw new Problem("bad-value", { parameter: "lang", detail: "lang takes ko or en." });
  const theme = searchParams.get("theme") === "dark" ? "dark" : "light";
  const { context, canonical } = readChartRequest(chart, lang, searchParams);
  const model = chart.build(story, context);
  return {
    contentType: contentTypes[format],
    tag: ["chart", name, format, story.edition, lang, theme, canonical.toString()],
    pinned,
    body: () => {
      if (format === "json") {
        return JSON.stringify({
          ...model,
          sizes: staticWidths.map((width) => ({ width, height: chart.height(model, width) })),
        });
      }
      if (format === "csv") return chartCsv(model.table);
      return chartPicture(story, model, { key: `${story.id}@${story.edition}?${canonical}`, theme, format });
    },
  };
});
