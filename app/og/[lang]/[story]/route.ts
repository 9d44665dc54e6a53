import { Problem } from "@/lib/http/problem";
import { endpoint } from "@/lib/server/endpoint";
import { ogPicture } from "@/lib/server/og-picture";
import { resolveStory } from "@/lib/server/resolve-story";
import { isLang } from "@/lib/text/lang";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint((request, { lang, story: segment = "" }) => {
  const { story } = resolveStory(segment, new URL(request.url).pathname);
  if (!isLang(lang)) throw new Problem("not-found", { detail: "There is a picture for ko and for en." });
  return { contentType: "image/png", tag: ["og", lang, story.edition], body: () => ogPicture(story, lang) };
});
