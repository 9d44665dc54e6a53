import { refuseParameters } from "@/lib/api/refuse-parameters";
import { storiesJson } from "@/lib/api/story-json";
import { endpoint } from "@/lib/server/endpoint";
import { allStories } from "@/lib/server/stories";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request) => {
  refuseParameters(new URL(request.url).searchParams);
  const stories = allStories();
  return {
    contentType: "application/json",
    tag: ["stories", ...stories.map((story) => story.edition)],
    body: () => storiesJson(stories),
  };
});
