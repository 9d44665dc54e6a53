import { pageFonts } from "@/lib/server/page-fonts";

const immutable = "public, max-age=31536000, immutable";

// Long enough for a visit; the page that names this file is itself on its way out of caches.
const shortly = "public, max-age=300";

/**
 * A font subset to the site's characters; its name contains its hash, so it is immutable. A page of another edition, from
 * a cache or another replica, names a file of another hash, and gets the current font of that weight.
 */
export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly file: string }> }) {
  const { file } = await params;
  const weight = Number(/^text-(\d{3})-[0-9a-f]{12}\.woff2$/.exec(file)?.[1]);
  const font = (await pageFonts()).find((each) => each.weight === weight);
  if (!font) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(font.bytes, {
    headers: { "Content-Type": "font/woff2", "Cache-Control": font.file === file ? immutable : shortly },
  });
}
