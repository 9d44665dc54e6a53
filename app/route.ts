import { storyIds } from "@/lib/server/read-stories";
import { preferredLang } from "@/lib/text/preferred-lang";

/** Sends a reader to the story in her language; where there are several stories, to their list. */
export function GET(request: Request) {
  const lang = preferredLang(request.headers.get("Accept-Language"));
  const ids = storyIds();
  const location = ids.length === 1 ? `/${lang}/${ids[0]}` : `/${lang}`;
  return new Response(null, {
    status: 307,
    headers: { Location: location, Vary: "Accept-Language", "Cache-Control": "private, no-store" },
  });
}
