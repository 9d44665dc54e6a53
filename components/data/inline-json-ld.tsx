"use client";

import { inlineHtml } from "@/lib/http/inline-html";

/** A data block as the server wrote it, which the browser is not sent a second time. */
export function InlineJsonLd({ inlineKey }: { readonly inlineKey: string }) {
  const text = typeof window === "undefined" ? inlineHtml(inlineKey) : "";
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes, which JSON must keep
    <script type="application/ld+json" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: text }} />
  );
}
