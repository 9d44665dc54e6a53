import { allStories } from "@/lib/server/stories";
import { preferredLang } from "@/lib/text/preferred-lang";

/** Sends a reader to the story in her language; where there are several stories, to their list. */
export function GET(request: Request) {
  const lang = preferredLang(request.headers.get("Accept-Language"));
  const [only, ...more] = allStories();
  const location = only && more.length === 0 ? `/${lang}/${only.id}` : `/${lang}`;
  return new Response(null, {
    status: 307,
    headers: { Location: location, Vary: "Accept-Language", "Cache-Control": "private, no-store" },
  });
}
