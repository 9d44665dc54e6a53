import { refuseParameters } from "@/lib/api/refuse-parameters";
import { dcatCatalog } from "@/lib/catalogue/dcat-catalog";
import { mediaTypes } from "@/lib/http/media-types";
import { decodeSegment } from "@/lib/http/split-file";
import { endpoint } from "@/lib/server/endpoint";
import { origin } from "@/lib/server/origin";
import { resolveStory } from "@/lib/server/resolve-story";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request, parameters) => {
  const { pathname, searchParams } = new URL(request.url);
  const { story, pinned } = resolveStory(decodeSegment(parameters.story ?? ""), pathname);
  refuseParameters(searchParams);
  return {
    contentType: mediaTypes.jsonld,
    tag: ["catalog", story.edition, origin().origin],
    pinned,
    headers: { Link: `<${story.license.url}>; rel="license"` },
    body: () => JSON.stringify(dcatCatalog(story, origin().origin)),
  };
});
