import { chartFormats, chartView, readChartFileRequest } from "@/lib/api/chart-file-request";
import { chartJson } from "@/lib/api/chart-json";
import { chartCsv } from "@/lib/charts/chart-csv";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { presentationParameters } from "@/lib/embed/presentation";
import { contentDisposition, fileName } from "@/lib/http/file-name";
import { Problem } from "@/lib/http/problem";
import { decodeSegment, splitFile } from "@/lib/http/split-file";
import { chartArchive } from "@/lib/server/chart-archive";
import { chartPicture } from "@/lib/server/chart-picture";
import { endpoint } from "@/lib/server/endpoint";
import { buildContent, requestedChart, requireChart } from "@/lib/server/requested-chart";
import { resolveStory } from "@/lib/server/resolve-story";

const contentTypes = {
  json: "application/json",
  csv: "text/csv; charset=utf-8; header=present",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  zip: "application/zip",
};

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request, parameters) => {
  const { pathname, searchParams } = new URL(request.url);
  const { story, pinned } = resolveStory(decodeSegment(parameters.story ?? ""), pathname);
  const { name: id, format } = splitFile(parameters.chart, chartFormats);
  const chart = requireChart(story, id);
  const { presentation, size, bom, download } = readChartFileRequest(story, chart, format, searchParams);
  if ((format === "svg" || format === "png") && !hasDrawing(chart) && size.preset === null) {
    throw new Problem("not-found", { detail: `The chart ${chart.id} is text and has no picture; take .json or .csv.` });
  }
  const requested = requestedChart(story, chart, presentation, searchParams, pinned);
  const options = [presentationParameters(presentation).toString(), JSON.stringify([size, bom, download])];
  const view = chartView({ presentation, size, bom }, requested.canonical);
  // An archive holds all languages.
  const ids = [story.id, chart.id, ...(format === "zip" ? [] : [presentation.lang])];
  const name = fileName({ ids, edition: story.edition, view, extension: format });
  return {
    contentType: contentTypes[format],
    tag: ["chart", chart.id, format, story.edition, ...options, requested.state],
    pinned,
    headers: {
      Link: `<${requested.addresses.page}>; rel="describedby", <${story.license.url}>; rel="license"`,
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Content-Disposition": contentDisposition(name, download || format === "zip"),
    },
    body: async () => {
      if (format === "zip") return chartArchive({ story, chart, presentation, parameters: searchParams, pinned });
      const content = await buildContent(story, requested);
      if (format === "json") return chartJson(content, presentation, requested.addresses);
      if (format === "csv") return `${bom ? "\ufeff" : ""}${chartCsv(story, chart.dataset, content.model, bom)}`;
      const theme = presentation.theme === "dark" ? "dark" : "light";
      const { query } = requested.context;
      return chartPicture(story, content, { theme, size, plain: presentation.plain, query, format });
    },
  };
});
