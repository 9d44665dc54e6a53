import { badValue } from "@/lib/api/checked-query";
import { refuseParameters } from "@/lib/api/refuse-parameters";
import { openApi } from "@/lib/openapi/open-api";
import { endpoint } from "@/lib/server/endpoint";
import { origin } from "@/lib/server/origin";
import { release } from "@/lib/server/release";
import { allStories } from "@/lib/server/stories";
import { isLang } from "@/lib/text/lang";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request) => {
  const { searchParams } = new URL(request.url);
  refuseParameters(searchParams, ["lang"]);
  const lang = searchParams.get("lang") ?? "en";
  if (!isLang(lang)) throw badValue("lang", lang, "ko or en");
  const stories = allStories();
  return {
    contentType: "application/json",
    tag: ["openapi", lang, origin().origin, ...stories.map(({ edition }) => edition)],
    body: () => JSON.stringify(openApi({ stories, lang, origin: origin().origin, release: release() })),
  };
});
