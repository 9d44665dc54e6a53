import { refuseParameters } from "@/lib/api/refuse-parameters";
import { storyJson } from "@/lib/api/story-json";
import { archiveZip } from "@/lib/archive/archive-zip";
import { packageFiles } from "@/lib/catalogue/package-files";
import { storyOutline } from "@/lib/charts/story-outline";
import { contentDisposition, fileName } from "@/lib/http/file-name";
import { mediaTypes } from "@/lib/http/media-types";
import { splitFile } from "@/lib/http/split-file";
import { endpoint } from "@/lib/server/endpoint";
import { origin } from "@/lib/server/origin";
import { release } from "@/lib/server/release";
import { resolveStory } from "@/lib/server/resolve-story";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request, parameters) => {
  const { name, format } = splitFile(parameters.story, ["json", "zip"]);
  const { pathname, searchParams } = new URL(request.url);
  const { story, pinned } = resolveStory(name, pathname);
  refuseParameters(searchParams);
  const file = fileName({ ids: [story.id], edition: story.edition, view: "", extension: format });
  return {
    contentType: mediaTypes[format],
    tag: ["story", format, story.edition, origin().origin],
    pinned,
    headers: {
      Link: `</api/v1/${story.id}/datapackage.json>; rel="describedby", <${story.license.url}>; rel="license"`,
      "Content-Disposition": contentDisposition(file, format === "zip"),
    },
    body: async () =>
      format === "json"
        ? storyJson(story, storyOutline(story).charts, release())
        : archiveZip(await packageFiles(story, origin().origin), story.verified),
  };
});
