import { oembed, oembedXml } from "@/lib/embed/oembed";
import { readOembedRequest } from "@/lib/embed/oembed-request";
import { presentationParameters } from "@/lib/embed/presentation";
import { endpoint } from "@/lib/server/endpoint";
import { origin } from "@/lib/server/origin";
import { buildContent } from "@/lib/server/requested-chart";
import { requestedTarget } from "@/lib/server/requested-target";

const contentTypes = { json: "application/json", xml: "text/xml; charset=utf-8" };

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request) => {
  const hosts = [origin().host, request.headers.get("Host") ?? ""];
  const { target, format, bounds } = readOembedRequest(new URL(request.url).searchParams, hosts);
  const { story, pinned, presentation, requested } = requestedTarget(target);
  const options = presentationParameters(presentation).toString();
  return {
    contentType: contentTypes[format],
    tag: ["oembed", format, requested.chart.id, options, JSON.stringify(bounds), requested.state],
    pinned,
    headers: { Link: `<${requested.addresses.page}>; rel="canonical"` },
    body: async () => {
      const answer = oembed(await buildContent(story, requested), presentation, requested.addresses, bounds);
      return format === "json" ? JSON.stringify(answer) : oembedXml(answer);
    },
  };
});
