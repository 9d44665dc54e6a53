import { discoveryHeader } from "@/lib/embed/discovery";
import { presentationParameters, readPresentation } from "@/lib/embed/presentation";
import { problemPage } from "@/lib/embed/problem-page";
import { decodeSegment } from "@/lib/http/split-file";
import { askedChart, contentOf, knownChart } from "@/lib/server/chart-address";
import { embedAnswer } from "@/lib/server/embed";
import { endpoint } from "@/lib/server/endpoint";
import { resolveStory } from "@/lib/server/resolve-story";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request, parameters) => {
  const { pathname, searchParams } = new URL(request.url);
  const { story, pinned } = resolveStory(decodeSegment(parameters.story ?? ""), pathname);
  const presentation = readPresentation(searchParams);
  const chart = knownChart(story, decodeSegment(parameters.chart ?? ""));
  const asked = askedChart(story, chart, presentation, searchParams, pinned);
  const { addresses, canonical } = asked;
  const own = presentationParameters(presentation).toString();
  return {
    contentType: "text/html; charset=utf-8",
    tag: ["embed", story.id, chart.id, story.edition, own, canonical.toString()],
    pinned,
    headers: {
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Referrer-Policy": "no-referrer",
      Link: [`<${addresses.page}>; rel="canonical"`, ...discoveryHeader(addresses.embed)].join(", "),
    },
    body: () => embedAnswer({ story, content: contentOf(story, asked), presentation, addresses }),
  };
}, problemPage);
