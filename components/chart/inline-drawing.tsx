"use client";

import { useState } from "react";
import { InlineMarkup } from "@/components/site/inline-markup";

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
  const [isLost, setLost] = useState(false);
  if (!isLost) return <InlineMarkup inlineKey={inlineKey} className={className} onLost={() => setLost(true)} />;
  return (
    <picture className={className}>
      <source media="(prefers-color-scheme: dark)" srcSet={`${file}&theme=dark`} />
      <img src={file} alt={alt} />
    </picture>
  );
}
