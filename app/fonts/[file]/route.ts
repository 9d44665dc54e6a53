import { pageFonts } from "@/lib/server/page-fonts";

/** A font subset to the site's characters; its name contains its hash, so it is immutable. */
export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly file: string }> }) {
  const { file } = await params;
  const font = (await pageFonts()).find((each) => each.file === file);
  if (!font) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(font.bytes, {
    headers: { "Content-Type": "font/woff2", "Cache-Control": "public, max-age=31536000, immutable" },
  });
}
