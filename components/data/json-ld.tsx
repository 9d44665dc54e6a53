import type { JsonObject } from "@/lib/http/json-object";
import { storeInline } from "@/lib/server/store-inline";
import { InlineJsonLd } from "./inline-json-ld";

const inlineKey = "json-ld";

/** A JSON-LD description for search engines: a data block, which browsers do not execute. */
export function JsonLd({ document }: { readonly document: JsonObject }) {
  storeInline(inlineKey, jsonLdText(document));
  return <InlineJsonLd inlineKey={inlineKey} />;
}

/** A document as the content of a script element: without `<` no text can end the block or open a comment in it. */
export function jsonLdText(document: JsonObject): string {
  return JSON.stringify(document).replaceAll("<", "\\u003c");
}
