import { discoveryHeader } from "@/lib/embed/discovery";
import { presentationParameters, readPresentation } from "@/lib/embed/presentation";
import { problemPage } from "@/lib/embed/problem-page";
import { linkHeader } from "@/lib/http/link-header";
import { framedHeaders } from "@/lib/http/security-headers";
import { decodeSegment } from "@/lib/http/split-file";
import { cappedParameters } from "@/lib/query/capped-parameters";
import { embedAnswer } from "@/lib/server/embed-answer";
import { endpoint } from "@/lib/server/endpoint";
import { buildContent, requestedChart, requireChart } from "@/lib/server/requested-chart";
import { resolveStory } from "@/lib/server/resolve-story";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request, parameters) => {
  const { pathname, searchParams: sent } = new URL(request.url);
  const searchParams = cappedParameters(sent);
  const { story, pinned } = resolveStory(decodeSegment(parameters.story ?? ""), pathname);
  const presentation = readPresentation(searchParams);
  const chart = requireChart(story, decodeSegment(parameters.chart ?? ""));
  const requested = requestedChart(story, chart, presentation, searchParams, pinned);
  const { addresses, canonical } = requested;
  const options = presentationParameters(presentation).toString();
  return {
    contentType: "text/html; charset=utf-8",
    tag: ["embed", story.id, chart.id, story.edition, options, canonical.toString()],
    pinned,
    headers: {
      ...framedHeaders,
      "Referrer-Policy": "no-referrer",
      Link: linkHeader([`<${addresses.page}>; rel="canonical"`, ...discoveryHeader(addresses.embed)]),
    },
    body: async () => embedAnswer({ story, content: await buildContent(story, requested), presentation, addresses }),
  };
}, problemPage);
