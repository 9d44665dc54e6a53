import { oembed } from "@/lib/embed/oembed";
import { readOembedRequest } from "@/lib/embed/oembed-request";
import { oembedXml } from "@/lib/embed/oembed-xml";
import { presentationParameters } from "@/lib/embed/presentation";
import { askedTarget } from "@/lib/server/asked-target";
import { contentOf } from "@/lib/server/chart-address";
import { endpoint } from "@/lib/server/endpoint";
import { origin } from "@/lib/server/origin";

const contentTypes = { json: "application/json", xml: "text/xml; charset=utf-8" };

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request) => {
  const hosts = [origin().host, request.headers.get("Host") ?? ""];
  const { target, format, bounds } = readOembedRequest(new URL(request.url).searchParams, hosts);
  const { story, pinned, presentation, asked } = askedTarget(target);
  const own = presentationParameters(presentation).toString();
  return {
    contentType: contentTypes[format],
    tag: ["oembed", format, asked.chart.id, own, JSON.stringify(bounds), asked.state],
    pinned,
    headers: { Link: `<${asked.addresses.page}>; rel="canonical"` },
    body: () => {
      const answer = oembed(contentOf(story, asked), presentation, asked.addresses, bounds);
      return format === "json" ? JSON.stringify(answer) : oembedXml(answer);
    },
  };
});
