import type { JsonObject } from "@/lib/http/json-object";

/** A JSON-LD description for search engines: a data block, which browsers do not execute. */
export function JsonLd({ document }: { readonly document: JsonObject }) {
  // Without `<` no text can end the block or open a comment in it.
  const text = JSON.stringify(document).replaceAll("<", "\\u003c");
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes, which JSON must keep
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
  );
}
