import { refuseParameters } from "@/lib/api/refuse-parameters";
import { decodeSegment } from "@/lib/http/split-file";
import { endpoint } from "@/lib/server/endpoint";
import { resolveStory } from "@/lib/server/resolve-story";
import { storyLookups } from "@/lib/story/story-lookups";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request, parameters) => {
  const { pathname, searchParams } = new URL(request.url);
  const { story, pinned } = resolveStory(decodeSegment(parameters.story ?? ""), pathname);
  refuseParameters(searchParams);
  return {
    contentType: "application/json",
    tag: ["labels", story.edition],
    pinned,
    body: () => JSON.stringify(storyLookups(story)),
  };
});
