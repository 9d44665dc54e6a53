import type { JsonObject } from "@/lib/http/json-object";

interface JsonLdProps {
  readonly document: JsonObject;
}

/** A description for search engines inside a page (JSON-LD); a block of data, which browsers do not run. */
export function JsonLd({ document }: JsonLdProps) {
  // Without `<` no text of the data can end the block or begin a comment in it.
  const text = JSON.stringify(document).replaceAll("<", "\\u003c");
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes, which JSON must keep
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
  );
}
