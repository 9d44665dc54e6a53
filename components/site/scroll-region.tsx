import type { ReactNode } from "react";

interface ScrollRegionProps {
  /** The accessible name. */
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A scrollable part of a page: a named region with a tab stop, so that the arrow keys can scroll it. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={className} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
