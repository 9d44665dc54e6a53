"use client";

import { useEffect, useRef, useState } from "react";
import { inlineHtml } from "@/lib/charts/inline-drawings";

interface InlineDrawingProps {
  /** Where the server put the drawings. */
  readonly inlineKey: string;
  /** The address of the drawing as a file, and its text alternative. */
  readonly file: string;
  readonly alt: string;
  readonly className: string | undefined;
}

/** Static drawings of a chart that nothing changes, as the server wrote them. */
export function InlineDrawing({ inlineKey, file, alt, className }: InlineDrawingProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    // React renders the page anew when it cannot hydrate it, as when a browser translated it before.
    if (box.current?.childElementCount === 0) setLost(true);
  }, []);
  if (isLost) {
    return (
      <picture className={className}>
        <source media="(prefers-color-scheme: dark)" srcSet={`${file}&theme=dark`} />
        <img src={file} alt={alt} />
      </picture>
    );
  }
  const html = typeof window === "undefined" ? inlineHtml(inlineKey) : "";
  return (
    // React leaves this markup as the server wrote it: the browser is never sent it a second time.
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the SVG of our own drawings, as React wrote it
    <div ref={box} className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
  );
}
