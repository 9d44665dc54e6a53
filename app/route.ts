import { allStories } from "@/lib/server/stories";
import { preferredLang } from "@/lib/text/preferred-lang";

/** Redirects to the story, or to the list if there are several, in the language that `Accept-Language` prefers. */
export function GET(request: Request) {
  const lang = preferredLang(request.headers.get("Accept-Language"));
  const [only, ...more] = allStories();
  const location = only && more.length === 0 ? `/${lang}/${only.id}` : `/${lang}`;
  return new Response(null, {
    status: 307,
    headers: { Location: location, Vary: "Accept-Language", "Cache-Control": "private, no-store" },
  });
}
