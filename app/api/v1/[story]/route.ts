import { refuseParameters } from "@/lib/api/refuse-parameters";
import { storyJson } from "@/lib/api/story-json";
import { charts } from "@/lib/charts/registry";
import { splitFile } from "@/lib/http/split-file";
import { endpoint } from "@/lib/server/endpoint";
import { release } from "@/lib/server/release";
import { resolveStory } from "@/lib/server/resolve-story";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request, parameters) => {
  const { name } = splitFile(parameters.story, ["json"]);
  const { pathname, searchParams } = new URL(request.url);
  const { story, pinned } = resolveStory(name, pathname);
  refuseParameters(searchParams);
  return {
    contentType: "application/json",
    tag: ["story", story.edition],
    pinned,
    body: () => storyJson(story, charts, release()),
  };
});
