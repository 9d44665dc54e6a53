"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { inlineHtml } from "@/lib/http/inline-html";

interface InlineMarkupProps {
  /** Where the server put it, see `lib/server/store-inline.ts`. */
  readonly inlineKey: string;
  readonly className?: string | undefined;
  /** Called when the server's markup is gone, so that nothing is shown. */
  onLost(): void;
}

/** Markup as the server wrote it, which the browser is never sent a second time: React leaves it as it stands. */
export function InlineMarkup({ inlineKey, className, onLost }: InlineMarkupProps) {
  const box = useRef<HTMLDivElement>(null);
  const lose = useEffectEvent(onLost);
  useEffect(() => {
    // React renders the page anew when it cannot hydrate it, as when a browser translated it before.
    if (box.current?.childElementCount === 0) lose();
  }, []);
  const html = typeof window === "undefined" ? inlineHtml(inlineKey) : "";
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: drawings that React wrote, and what our own escaping tag wrote
    <div ref={box} className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
  );
}
