import { storyOutline } from "@/lib/charts/story-outline";
import { oembed, oembedXml } from "@/lib/embed/oembed";
import { readOembedRequest } from "@/lib/embed/oembed-request";
import { presentationParameters } from "@/lib/embed/presentation";
import { pictureBrand } from "@/lib/picture/picture-brand";
import { endpoint } from "@/lib/server/endpoint";
import { knownOrigin, origin } from "@/lib/server/origin";
import { buildContent } from "@/lib/server/requested-chart";
import { requestedTarget } from "@/lib/server/requested-target";
import { findStory } from "@/lib/server/stories";
import { storyCredit } from "@/lib/story/story-credit";

/** Of an unknown story none: the address then shows no chart. */
function chartsOf(segment: string) {
  const story = findStory(segment.split("@")[0] ?? "");
  return story ? storyOutline(story).charts : [];
}

const contentTypes = { json: "application/json", xml: "text/xml; charset=utf-8" };

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request) => {
  const { searchParams } = new URL(request.url);
  const { target, format, bounds } = readOembedRequest(searchParams, origin().host, chartsOf);
  const { story, pinned, presentation, requested } = requestedTarget(target);
  const options = presentationParameters(presentation).toString();
  return {
    contentType: contentTypes[format],
    tag: ["oembed", format, requested.chart.id, options, JSON.stringify(bounds), requested.state],
    pinned,
    headers: { Link: `<${requested.addresses.page}>; rel="canonical"` },
    body: async () => {
      const { lang } = presentation;
      const by = { credit: storyCredit(story, lang), brand: pictureBrand(story, lang, knownOrigin()) };
      const answer = oembed(await buildContent(story, requested), presentation, requested.addresses, bounds, by);
      return format === "json" ? JSON.stringify(answer) : oembedXml(answer);
    },
  };
});
