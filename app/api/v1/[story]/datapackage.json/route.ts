import { refuseParameters } from "@/lib/api/refuse-parameters";
import { dataPackage } from "@/lib/catalogue/data-package";
import { decodeSegment } from "@/lib/http/split-file";
import { endpoint } from "@/lib/server/endpoint";
import { origin } from "@/lib/server/origin";
import { resolveStory } from "@/lib/server/resolve-story";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request, parameters) => {
  const { pathname, searchParams } = new URL(request.url);
  const { story, pinned } = resolveStory(decodeSegment(parameters.story ?? ""), pathname);
  refuseParameters(searchParams);
  return {
    contentType: "application/json",
    tag: ["datapackage", story.edition, origin().origin],
    pinned,
    headers: { Link: `<${story.license.url}>; rel="license"` },
    body: async () => JSON.stringify(await dataPackage(story, origin().origin)),
  };
});
